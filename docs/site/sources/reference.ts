import { jsonSchemas } from '@hearten/care';
import { optionsSchema } from '@hearten/theme';
import type { SourcePage } from './page.ts';
import { schemaTable } from './schema-table.ts';

/** The tables of what `hearten()` and the files of a site take, from the schemas that check them. */
export function schemaPages(): SourcePage[] {
  const options = {
    id: 'reference/options',
    file: 'docs/installing.md',
    title: 'Options',
    description: 'Every option of hearten(), with its default.',
    markdown: [
      'What `hearten({ … })` takes in `astro.config.mjs`. Every option may be left out; a wrong one stops the start with its path, what was expected and the nearest right name. How they are used: [installing](installing.md), [changing the theme](extending.md), [privacy](privacy.md).',
      schemaTable(optionsSchema(), 'Option'),
    ].join('\n\n'),
  };
  return [options, recordPage()];
}

const files: Record<string, string> = {
  clinic: 'src/content/clinic.yml',
  post: 'the top of src/content/posts/….md',
  team: 'src/content/team/….yml',
  testimonial: 'src/content/testimonials/….yml',
  category: 'src/content/categories/….yml',
  glossary: 'src/content/glossary/….yml',
  comments: 'src/content/comments.json',
};

function recordPage(): SourcePage {
  const schemas = Object.entries(jsonSchemas());
  const sections = Object.entries(files).flatMap(([name, file]) => {
    const schema = schemas.find(([key]) => key === name)?.[1];
    if (!schema) return [];
    const { items } = schema;
    const fields = typeof items === 'object' && !Array.isArray(items) ? items : schema;
    return [`## ${schema.title ?? name}`, `In \`${file}\`.`, schemaTable(fields)];
  });
  return {
    id: 'reference/records',
    file: 'docs/writing.md',
    title: 'Records',
    description: 'Every field of an article’s front matter and of a clinic’s records.',
    markdown: [
      'What stands in the files of a site. `npx hearten check` names each field that is missing or wrong; [your editor](writing.md#your-editor) completes them. What to write in them: [writing articles](writing.md), [deploying](deploying.md).',
      ...sections,
    ].join('\n\n'),
  };
}
