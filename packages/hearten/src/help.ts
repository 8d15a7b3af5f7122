import type { Explained } from './arguments.ts';
import { commentsHelp } from './comments/help.ts';

/** `hearten --help`. */
export const generalHelp = `hearten: helps the writers of a treatment center's blog.

Usage: hearten <command>

  check [paths…]     says what to mend in articles and records, with file, line and column
  editor [folder]    sets a site's folder up for VS Code: snippets of the blocks, help in records
  review [folder]    lists which articles are due to be checked again, by person
  doctor [folder]    lists what a clinic's site should have, what was found, what only a person can confirm
  og <action>        draws and checks the pictures of articles where they are shared
  comments <action>  takes comments and lets moderators read them, on your own machine
  help [command]     says more about a command

  --help, -h         this text
  --version, -v      the version
`;

/** `hearten help check`. */
const checkHelp = `hearten check: says what to mend in articles and records, with file, line and column.

Usage: hearten check [paths…]

Paths are folders or files; without one, the current folder. In a site, a folder with an astro.config file that uses
@hearten/theme, articles are checked together with the records they refer to. Elsewhere any Markdown or MDX will do.

  --format <format>     human (default), json (one array), github (annotations in GitHub Actions)
  --fail-on <severity>  error (default), warning or info: from which on the exit code is 1
  --fix                 writes the proposals of “looks like” hints into the files

Exit codes: 0 fine, 1 something to mend, 2 the command cannot be understood.

Examples:
  hearten check
  hearten check src/content/posts/calm.md
  hearten check --format json > messages.json
`;

/** `hearten help editor`. */
const editorHelp = `hearten editor: sets a site's folder up for VS Code.

Usage: hearten editor [folder]

Writes .vscode/hearten.code-snippets, a snippet for every block, and .vscode/hearten/*.schema.json, the fields of each kind of
record, into the site the folder is in; without one, the current folder. A file is written only where it says something else.
.vscode/settings.json, which tells the editor what the schemas are for, is written where there is none. One that is there is
yours: the lines to put into it are printed.

  --check   writes nothing; the exit code is 1 when a file is not up to date

Exit codes: 0 fine, 1 a file is not up to date or could not be written, or the site's config cannot be loaded, 2 the command
cannot be understood.

Examples:
  hearten editor
  hearten editor --check
`;

/** `hearten help og`. */
const ogHelp = `hearten og: draws and checks the pictures of articles where they are shared.

Usage: hearten og render [paths…]   writes the cards of articles
       hearten og check [paths…]    says what is wrong with them
       hearten og clean [folder]    removes the cards that are kept for the next build

Paths are articles or folders of a site that uses @hearten/theme; without one, the current folder. Colours, logo and options are
taken from the site's config. @hearten/og has to be installed.

  --title <words>  draws one card with these words instead of those of articles
  --out <folder>   where cards are written; og-cards when left out

Exit codes: 0 fine, 1 a card could not be drawn as it should be, 2 the command cannot be understood.

Examples:
  hearten og render src/content/posts/calm
  hearten og render --title "A calmer place to begin" --out previews
  hearten og check
`;

/** `hearten help review`. */
const reviewHelp = `hearten review: lists which articles are due to be checked again, by person.

Usage: hearten review [folder]

Looks at nextReview of every article that is no draft, in the site the folder is in; without one, the current folder. How many days
before that day an article is listed, and after it the build still passes, stands in the clinic's record: review.warnDays and
review.graceDays, 30 each.

Exit codes: 0 nothing is overdue, 1 something is, or an article or the config cannot be read, 2 the command cannot be understood or the clinic's record cannot be read.

Examples:
  hearten review
  hearten review sites/north
`;

/** `hearten help doctor`. */
const doctorHelp = `hearten doctor: lists what a clinic's site should have, what was found, and what only a person can confirm.

Usage: hearten doctor [folder]

Looks at the records and articles of the site the folder is in; without one, the current folder. Each line names what it rests on
and the day that was read. It helps you meet what is asked of such a site; it is not legal advice.

Exit codes: 0 nothing is missing, 1 something is, or the config cannot be read, 2 the command cannot be understood or the clinic's record cannot be read.

Example:
  hearten doctor
`;

/** What `hearten help` says of each command. */
export const helpOf: Record<Explained, string> = {
  check: checkHelp,
  editor: editorHelp,
  review: reviewHelp,
  doctor: doctorHelp,
  og: ogHelp,
  comments: commentsHelp,
};
