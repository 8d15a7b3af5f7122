import ts from 'typescript';

const printer = ts.createPrinter({ removeComments: true });

/** The `Props` of an Astro component, as it declares them, and the slots it has. */
export function propsOf(component: string): string[] {
  const [, code = '', template = ''] = /^---\n([\s\S]*?)^---$([\s\S]*)/m.exec(component) ?? [
    '',
    '',
    component,
  ];
  const source = ts.createSourceFile('component.ts', code, ts.ScriptTarget.Latest);
  const props = source.statements
    .filter(
      (statement) =>
        (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
        statement.name.text === 'Props',
    )
    .map((statement) => printer.printNode(ts.EmitHint.Unspecified, statement, source))
    .map((text) => text.replace(/^export /, ''));
  return [...(props.length > 0 ? props : ['no props']), ...slotsOf(template)];
}

/** The doc comment of a component: that of its `Props`. */
export function commentOf(component: string): string {
  const [, comment = ''] =
    /\/\*\* ((?:(?!\*\/)[\s\S])*) \*\/\n(?:export )?(?:interface|type) Props\b/.exec(component) ??
    [];
  return comment && `/** ${comment.replaceAll(/\s+(?:\* )?/g, ' ')} */\n`;
}

function slotsOf(template: string): string[] {
  const slots = [...template.matchAll(/<slot\b([^>]*)>/g)].map(
    ([, attributes = '']) => /\bname="([^"]+)"/.exec(attributes)?.[1] ?? 'default',
  );
  return slots.length > 0 ? [`slots: ${[...new Set(slots)].toSorted().join(', ')}`] : [];
}
