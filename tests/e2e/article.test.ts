import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, dist, launch, twin, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** An article's body as written by its author: headings, blocks and footnotes. */
async function readBody(path: string): Promise<string> {
  let body = '';
  await visit(browser, path, async ({ page }) => {
    body = await page.locator('.hearten-prose').evaluate(spell);
  });
  return body.replaceAll(twin, article);
}

/** One line an element: attributes in order, `true` as HTML has it, one kind of white space. Runs in the page. */
function spell(element: Element): string {
  const lines: string[] = [];
  const visitNode = (node: Node, depth: number): void => {
    const indent = ' '.repeat(depth);
    if (node instanceof Element) {
      const attributes = [...node.attributes].map(({ name, value }) => [
        name,
        value === 'true' ? '' : value,
      ]);
      lines.push(`${indent}<${node.localName}>${JSON.stringify(attributes.toSorted())}`);
      for (const child of node.childNodes) visitNode(child, depth + 1);
      return;
    }
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text) lines.push(`${indent}${text}`);
  };
  visitNode(element, 0);
  return lines.join('\n');
}

test('the Markdown article and its MDX twin have the same body', async () => {
  const [markdown, mdx] = await Promise.all([readBody(article), readBody(twin)]);
  expect(mdx).toBe(markdown);
  expect(markdown.length).toBeGreaterThan(5000);
});

test('the twin is kept out of search engines, the article is not', () => {
  const read = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
  expect(read(twin)).toMatch(/<meta name="robots" content="noindex/);
  expect(read(article)).not.toMatch(/<meta name="robots"/);
});

const blocks = [
  'benefit-list',
  'condition-list',
  'right-for-you',
  'figure',
  'testimonial',
  'program-facts',
  'care-card',
  'what-to-expect',
  'next-step',
];

test.each(blocks)('the article has a %s', async (name) => {
  await visit(browser, article, async ({ page }) => {
    expect(await page.locator(`.hearten-${name}`).count()).toBeGreaterThan(0);
    expect(await page.locator(`.hearten-${name}`).first().isVisible()).toBe(true);
  });
});

test('the article has one call to action, its author’s', async () => {
  await visit(browser, article, async ({ page }) => {
    expect(await page.locator('.hearten-next-step').count()).toBe(1);
    expect(await page.locator('.hearten-prose .hearten-next-step').count()).toBe(1);
  });
  await visit(browser, '/blog/first-thirty-days-home/', async ({ page }) => {
    expect(await page.locator('.hearten-next-step').count(), 'the theme adds one').toBe(1);
  });
});

test('on a phone, the contents lead to each heading', async () => {
  const follow = async (page: Page) => {
    const links = page.locator('.hearten-contents a');
    for (const link of await links.all()) {
      await page.evaluate(() => scrollTo(0, 0));
      await link.click();
      const top = () => page.locator(':target').evaluate((one) => one.getBoundingClientRect().top);
      await expect.poll(top).toBeCloseTo(25, -1);
    }
    expect(page.url()).toContain('#comments');
  };
  const phone = { viewport: { width: 360, height: 700 } };
  await visit(browser, article, ({ page }) => follow(page), phone);
});

test('a link to another site says so, and opens where it is', async () => {
  await visit(browser, article, async ({ page }) => {
    const links = await page
      .locator('.hearten-prose a[href^="http"]')
      .evaluateAll((all) =>
        all.map((link) => ({ rel: link.getAttribute('rel'), target: link.getAttribute('target') })),
      );
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter(({ rel, target }) => rel !== 'external' || target !== null)).toEqual([]);
  });
});

test('no directive is left in the text of any block', async () => {
  await visit(browser, article, async ({ page }) => {
    expect(await page.locator('main').innerText()).not.toMatch(/:::|\{[a-z]+=/);
  });
});

test('every picture is there, has its size and an alt text of its own', async () => {
  await visit(browser, article, async ({ page }) => {
    const pictures = page.locator('main img');
    for (const picture of await pictures.all()) await picture.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    const found = await pictures.evaluateAll((images) =>
      (images as HTMLImageElement[]).map((image) => ({
        src: image.currentSrc,
        isLoaded: image.complete && image.naturalWidth > 0,
        hasSize: image.hasAttribute('width') && image.hasAttribute('height'),
        hasAlt: image.hasAttribute('alt'),
      })),
    );
    expect(found.length).toBeGreaterThan(1);
    expect(
      found.filter(({ isLoaded, hasSize, hasAlt }) => !(isLoaded && hasSize && hasAlt)),
    ).toEqual([]);
  });
});

describe('the comment form', () => {
  test('has the wording of a WordPress form, and no field more', async () => {
    await visit(browser, article, async ({ page }) => {
      const form = page.locator('#commentform');
      expect(await page.locator('#reply-title').innerText()).toMatch(
        /^Leave a (?:Comment|Reply)$/i,
      );
      const fields = await form
        .locator('p > :is(input:not([type=hidden]), textarea)')
        .evaluateAll((elements) =>
          (elements as HTMLInputElement[]).map(({ name, type, required, labels }) => ({
            name,
            type,
            required,
            label: labels?.[0]?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
          })),
        );
      expect(fields.map(({ name }) => name)).toEqual(['comment', 'author', 'email']);
      const [comment, author, email] = fields;
      expect(comment).toMatchObject({
        type: 'textarea',
        required: true,
        label: expect.stringMatching(/^Comment\b.*\*/),
      });
      expect(author).toMatchObject({
        type: 'text',
        required: true,
        label: expect.stringMatching(/^Name\b.*\*/),
      });
      expect(email).toMatchObject({ type: 'email', label: expect.stringMatching(/^Email/) });
      const text = await form.innerText();
      expect(text).toContain('Your email address will not be published.');
      expect(text).toContain('Required fields are marked *');
      expect(await form.getByRole('button').innerText()).toBe('Post Comment');
    });
  });

  test('has a field for machines that no person meets', async () => {
    await visit(browser, article, async ({ page }) => {
      const trap = page.locator('[name=website_url]');
      expect(await trap.evaluate((field: HTMLInputElement) => field.tabIndex)).toBe(-1);
      expect(await trap.getAttribute('autocomplete')).toBe('off');
      // Whoever hears or reads the page without its styles is told.
      expect(await page.getByLabel('Leave this empty').count()).toBe(1);
      const box = await trap.locator('..').boundingBox();
      expect(Math.max(box?.width ?? 9, box?.height ?? 9)).toBeLessThanOrEqual(1);
    });
  });

  test('posts to the address of the options, with the article it belongs to', async () => {
    await visit(browser, article, async ({ page }) => {
      const form = page.locator('#commentform');
      expect(await form.getAttribute('action')).toBe('/_comments/submit');
      expect(await form.getAttribute('method')).toBe('post');
      expect(await form.locator('[name=comment_post_ID]').getAttribute('value')).toBe(
        'intensive-outpatient-program',
      );
    });
  });

  test('sends what a reader wrote, without JavaScript', async () => {
    await visit(
      browser,
      article,
      async ({ page }) => {
        await page.locator('#comment').fill('Thank you.');
        await page.locator('#author').fill('Jo');
        const [request] = await Promise.all([
          page.waitForRequest((candidate) => candidate.method() === 'POST'),
          page.getByRole('button', { name: 'Post Comment' }).click(),
        ]);
        const sent = new URLSearchParams(request.postData() ?? '');
        expect(new URL(request.url()).pathname).toBe('/_comments/submit');
        expect(Object.fromEntries(sent)).toMatchObject({ comment: 'Thank you.', author: 'Jo' });
      },
      { javaScriptEnabled: false },
    );
  });

  test('shows approved comments as a threaded list', async () => {
    await visit(browser, article, async ({ page }) => {
      expect(await page.locator('.comment-list > li').count()).toBeGreaterThan(0);
      expect(await page.locator('.comment-list .children li').count()).toBeGreaterThan(0);
    });
  });
});

test('print leaves out what paper cannot use and keeps the article', async () => {
  await visit(browser, article, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('.hearten-prose').isVisible()).toBe(true);
    expect(await page.locator('#commentform').isVisible()).toBe(false);
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toMatch(/^rgba?\(255, 255, 255|^rgba\(0, 0, 0, 0\)|oklch\(1 /);
  });
});
