import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const here = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
// The package that Astro's sitemap is made with brings the schema of sitemaps.org.
const maker = findPackageJSON('sitemap', import.meta.url) ?? '';
const official = readFileSync(join(dirname(maker), 'schema/sitemap.xsd'), 'utf8');

// A sitemap names elements of XHTML, so both schemas are needed to read one.
const everything = `<?xml version="1.0" encoding="UTF-8"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="siteindex.xsd"/>
  <xsd:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml-link.xsd"/>
</xsd:schema>
`;

/** What is wrong with a sitemap, or an index of sitemaps. */
export async function sitemapProblems(contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'sitemap.xml', contents },
    schema: { fileName: 'everything.xsd', contents: everything },
    preload: [
      { fileName: 'sitemap.xsd', contents: official },
      { fileName: 'siteindex.xsd', contents: here('siteindex.xsd') },
      { fileName: 'xhtml-link.xsd', contents: here('xhtml-link.xsd') },
    ],
  });
  return errors.map(({ message }) => message);
}

/** What is wrong with a feed. */
export async function feedProblems(contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'rss.xml', contents },
    schema: { fileName: 'rss-2.0.rng', contents: here('rss-2.0.rng') },
    extension: 'relaxng',
  });
  return errors.map(({ message }) => message);
}
