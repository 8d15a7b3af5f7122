/** `create-hearten --help`. */
export const help = `create-hearten: makes a blog for a treatment center, with Astro and Hearten.

Usage: npm create hearten@latest [folder] -- [options]

Asks for what is not said; without a terminal, or with --yes, it takes what stands first below, and the
folder my-clinic. It fetches nothing.

  --name <name>          the clinic's name
  --content <content>    example (an invented clinic with articles) or empty (a record to fill in, one article)
  --language <language>  en, es or both
  --palette <palette>    evergreen, harbor or clay
  --plugins <plugins>    og (pictures of articles where they are shared), comments (on a server of yours), or none;
                         separated by commas
  --host <host>          none, netlify, cloudflare or container: files for it
  --site <address>       where the site will stand: https://www.example.org
  --add                  puts Hearten into the Astro site in the folder; writes over no file
  --yes, -y              asks nothing
  --help, -h             this text
  --version, -v          the version

Exit codes: 0 the site is there, 1 it could not be written, 2 the command cannot be understood.

Examples:
  npm create hearten@latest my-clinic
  npm create hearten@latest my-clinic -- --yes --language both --palette harbor
  npm create hearten@latest . -- --add
`;
