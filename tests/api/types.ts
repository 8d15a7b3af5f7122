import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/step.mjs';
import { commentOf, propsOf } from './props.ts';

const { NodeBuilderFlags, SymbolFlags, SyntaxKind } = ts;
const printer = ts.createPrinter({ removeComments: true });
const whole =
  NodeBuilderFlags.NoTruncation |
  NodeBuilderFlags.MultilineObjectLiterals |
  NodeBuilderFlags.UseSingleQuotesForStringLiteralType;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Reads a file once for all packages: most of them are those of Astro and zod. */
const host = ts.createCompilerHost(options);
const readSource = host.getSourceFile;
const sources = new Map<string, ts.SourceFile | undefined>();
host.getSourceFile = (name, ...rest) => {
  if (!sources.has(name)) sources.set(name, readSource(name, ...rest));
  return sources.get(name);
};

/** Reads what modules export, values and types. */
export class TypeReader {
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;

  /** `files` are whole paths of the modules to be asked about. */
  constructor(files: readonly string[]) {
    const ambient = ['env.d.ts', 'virtual.d.ts'].map((name) =>
      join(root, 'packages/theme/src', name),
    );
    this.#program = ts.createProgram([...files, ...ambient], options, host);
    this.#checker = this.#program.getTypeChecker();
  }

  /** Every exported name of a module with its type, and the types of the same package they speak of. */
  exportsOf(file: string): string[] {
    const source = this.#program.getSourceFile(file);
    const module = source && this.#checker.getSymbolAtLocation(source);
    if (!source || !module) return source ? this.#ambientModules(source) : [];
    const symbols = this.#checker.getExportsOfModule(module);
    const named = symbols
      .filter((symbol) => componentFile(symbol) === undefined)
      .map((symbol) => ({ name: symbol.name, symbol: this.#target(symbol) }));
    const inner = this.#innerTypes(
      named.map(({ symbol }) => symbol),
      packageOf(file),
    );
    const texts = [
      ...symbols.flatMap(spellComponent).toSorted(),
      ...named
        .map(({ name, symbol }) => ({ text: this.#spell(name, symbol), symbol }))
        .toSorted(byText)
        .map(({ text, symbol }) => `${this.#commentOf(symbol)}${text}`),
      ...inner.map((symbol) => `(not exported) ${this.#spell(symbol.name, symbol)}`).toSorted(),
    ];
    return texts.map(withoutTraces);
  }

  /** `declare module 'virtual:…'`: the modules by name, with what they export. */
  #ambientModules(source: ts.SourceFile): string[] {
    return source.statements
      .filter((statement) => ts.isModuleDeclaration(statement))
      .map((statement) => printer.printNode(ts.EmitHint.Unspecified, statement, source));
  }

  #target(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  /** The doc comment of what is exported, as a line of its own. */
  #commentOf(symbol: ts.Symbol): string {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(this.#checker));
    return text && `/** ${text.replaceAll(/\s+/g, ' ').trim()} */\n`;
  }

  #spell(name: string, symbol: ts.Symbol): string {
    const [declaration] = symbol.declarations ?? [];
    if (!declaration) return name;
    if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) {
      const source = declaration.getSourceFile();
      const text = printer.printNode(ts.EmitHint.Unspecified, declaration, source);
      return text.replace(/^(?:export |declare |default )+/, '');
    }
    const print = (node: ts.Node | undefined) =>
      node ? printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile()) : '?';
    if (ts.isTypeAliasDeclaration(declaration)) {
      const parameters = declaration.typeParameters?.map((one) => one.getText()).join(', ');
      const type = this.#checker.getDeclaredTypeOfSymbol(symbol);
      const flags = whole | NodeBuilderFlags.InTypeAlias;
      const node = this.#checker.typeToTypeNode(type, declaration, flags);
      return `type ${name}${parameters ? `<${parameters}>` : ''} = ${print(node)}`;
    }
    const type = this.#checker.getTypeOfSymbolAtLocation(symbol, declaration);
    if (ts.isFunctionDeclaration(declaration)) {
      return type
        .getCallSignatures()
        .map((signature) =>
          this.#checker.signatureToSignatureDeclaration(
            signature,
            SyntaxKind.MethodSignature,
            declaration,
            whole,
          ),
        )
        .map((node) => `function ${name}${print(node).replace(/^[^(<]*|;$/g, '')}`)
        .join('\n');
    }
    return `const ${name}: ${print(this.#checker.typeToTypeNode(type, declaration, whole))}`;
  }

  /** Types that what is exported speaks of, declared in the same package and not exported themselves. */
  #innerTypes(exported: readonly ts.Symbol[], home: string): ts.Symbol[] {
    const seen = new Set(exported);
    const queue = [...exported];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const found = this.#checker.getSymbolAtLocation(node);
        const symbol = found && this.#target(found);
        if (symbol && isType(symbol) && !seen.has(symbol) && isDeclaredIn(symbol, home)) {
          seen.add(symbol);
          queue.push(symbol);
        }
      }
      ts.forEachChild(node, visit);
    };
    for (const symbol of queue) {
      for (const declaration of symbol.declarations ?? []) {
        if (isDeclaration(declaration)) ts.forEachChild(declaration, visit);
      }
    }
    return [...seen].filter((symbol) => !exported.includes(symbol));
  }
}

function byText(one: { text: string }, other: { text: string }): number {
  return one.text < other.text ? -1 : 1;
}

function isDeclaration(node: ts.Node): boolean {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    (ts.isFunctionDeclaration(node) && node.body === undefined)
  );
}

function isType(symbol: ts.Symbol): boolean {
  return (symbol.flags & (SymbolFlags.Interface | SymbolFlags.TypeAlias)) !== 0;
}

function isDeclaredIn({ declarations = [] }: ts.Symbol, home: string): boolean {
  return declarations.some((one) => packageOf(one.getSourceFile().fileName) === home);
}

function packageOf(file: string): string {
  return /.*\/packages\/([^/]+)\//.exec(file.replaceAll('\\', '/'))?.[1] ?? '';
}

/** The file of `export { default as Figure } from './figure/Figure.astro'`, which TypeScript cannot look into. */
function componentFile({ declarations = [] }: ts.Symbol): string | undefined {
  const [declaration] = declarations;
  if (!declaration || !ts.isExportSpecifier(declaration)) return undefined;
  const specifier = declaration.parent.parent.moduleSpecifier;
  if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.endsWith('.astro')) {
    return undefined;
  }
  return join(dirname(declaration.getSourceFile().fileName), specifier.text);
}

function spellComponent(symbol: ts.Symbol): string[] {
  const file = componentFile(symbol);
  if (!file) return [];
  const text = readFileSync(file, 'utf8');
  return [`${commentOf(text)}component ${symbol.name}: ${propsOf(text).join('\n')}`];
}

/** Without what depends on how modules were bundled and where they lie. */
function withoutTraces(text: string): string {
  return text.replaceAll(/import\((["'])[^"']*\1\)\./g, '').replaceAll(/(\w)\$\d+\b/g, '$1');
}
