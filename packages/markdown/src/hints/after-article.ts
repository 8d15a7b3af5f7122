const leftOvers = [
  // Lines a page puts above or between its quotes.
  '(?:quotes?|testimonials?|reviews?|testimonios?|citas?|opiniones)',
  '(?:what|hear what) (?:our |other )?(?:clients|patients|alumni|families|people|others) (?:say|are saying|have to say).{0,40}',
  '(?:(?:client|patient|alumni|success) )?(?:stories|voices|reviews|testimonials)',
  'lo que dicen .{1,40}',
  // A comment form, copied along with the text.
  'leave a (?:comment|reply)(?: cancel reply)?',
  'your e-?mail address will not be published.{0,80}',
  'required fields are marked.{0,10}',
  'save my name.{0,100}',
  String.raw`(?:post|submit) comment|(?:name|e-?mail|website|comment) ?\\?\*?|\d+ (?:comments?|thoughts? on .*)|no comments(?: yet)?`,
  'dej[ae] (?:un|su) comentario|(?:tu|su) (?:dirección de )?correo electrónico no será publicad[oa].{0,80}',
  String.raw`los campos obligatorios.{0,40}|publicar (?:el )?comentario|(?:nombre|correo electrónico|web|comentario) ?\\?\*?`,
].join('|');

/** Lines that may stand after an article's last words: what is copied along with a page. */
export const mayFollowQuotes = new RegExp(String.raw`^[#*_\s]*(?:${leftOvers})[*_\s:#]*$`, 'iu');
