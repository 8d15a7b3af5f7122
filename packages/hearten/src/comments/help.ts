/** `hearten help comments`. */
export const commentsHelp = `hearten comments: keeps the comments of a site on your own machine; nothing is published unread.

Usage: hearten comments serve      takes comments, and lets moderators read them at /_comments/admin
       hearten comments account    adds, lists, resets and disables moderators
       hearten comments backup     copies the comments while they are in use
       hearten comments restore <backup>
                                   puts a backup in their place, without what was erased since
       hearten comments import <file>
                                   takes comments of another system, without addresses
       hearten comments export     prints all that is public, one JSON a line
       hearten comments erase <id> takes a comment out for good, on the site and in its copies

Everything is kept in one folder. @hearten/comments has to be installed.

  --data <folder>       where the comments are kept; comments-data when left out

serve:
  --site <folder>       also serves the built site, such as dist, so that one process is enough
  --pages <file>        the list of articles that a build writes; comments-pages.json of the site when left out
  --host <address>      127.0.0.1 when left out
  --port <number>       4400 when left out
  --name <words>        the name of the site, as readers see it
  --origin <origin>     another origin whose forms may post here, such as https://clinic.example; may be said again
  --trust-proxy <list>  addresses or ranges of proxies that are believed when they say whom they stand for
  --key-file <file>     the key e-mail addresses are encrypted with; comments.key in the folder when left out
  --backups <folder>    backups in the folder when left out
  --rebuild <hook>      an https address to post to, or a command to run, when the site is to be built
  --rebuild-at-start    once when it starts, too: for a site that was built where there are no comments
  --time-zone <zone>    comments show their day there, such as America/New_York
  --no-email            asks for no e-mail address
  --mail-to <address>   tells this person by mail that comments wait, never what they say; may be said again
  --mail-from <address> whom the mail is from; the first of those it goes to when left out
  --mail-rhythm <word>  soon (when left out) or daily
  --mail-lang <lang>    en (when left out) or es
  --url <address>       of the site, for the link in the mail
  --init                begins anew where comments were before

account:
  add <name> --role <words>   somebody who moderates; the role is what answers of the clinic show
  list, disable <name>        who moderates; closes an account and what it has open
  reset <name>                a new password; opens a closed account
  totp <name> [--off]         a second factor from an authenticator app, or none
  reviewers <name> <name>     lets the clinic answer comments, read by these two; \`none\` ends it
  two-persons on|off          whether a comment in which something was found needs two approvals

A password is asked for, or read from standard input; it is never a word of a command.

import:   --from <system>     wordpress, disqus, isso, remark42 or commento; told by the file for the first two
          --lang <language>   en when left out
backup:   --out <file>  where to; a new file among the backups when left out
          --backups <folder>  where the service keeps its backups, if it was told
restore:  --verify      only says whether it could be restored

The token of builds is read from the environment: HEARTEN_COMMENTS_TOKEN. Without it there is no export over the network. So is
the mail server: HEARTEN_COMMENTS_SMTP, such as smtps://user:password@mail.example. Without it there is no mail.

Exit codes: 0 fine, 1 it could not be done, 2 the command cannot be understood.

Examples:
  hearten comments account add maria --role "Admissions coordinator"
  hearten comments serve --site dist --rebuild "npm run build"
  hearten comments restore comments-data/backups/daily-2026-10-12.sqlite --verify
`;
