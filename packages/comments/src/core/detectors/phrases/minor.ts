import { listas, lists } from './lists.ts';
import { compilePhrases } from './phrase.ts';

const english = compilePhrases(
  [
    '#0-17 year/yr/yrs/years old',
    '#0-17 yo',
    '#0-17 y o',
    '<iam> #8-17 !<unit>',
    'my/our <ordinal> grader/graders',
    'my/our #1-12 th/rd/st/nd grader',
    'my/our high/middle/elementary/grade schooler/schoolers',
    "he's/she's #8-17 !<unit>",
    'he/she is #8-17 !<unit>',
    '<kids> are/were .. #0-17 !<unit>',
    'in <ordinal> grade !teacher/math/science',
    '<kid> <is> .. #0-17 !<unit>',
    '<kid> #0-17 !<unit>',
    "he's/she's just/only #0-17 !<unit>",
    'he/she is/was just/only #0-17 !<unit>',
    'he/she just? turned #0-17',
    '<kid> .. turned/turns/turning #1-17',
    'my/our <kinword> .. in #1-12 st/nd/rd/th grade',
    '<am> in <school>',
    '<am> a? <year> in high/middle? school',
    '<am> in #1-12 st/nd/rd/th grade',
    'my/our teenage/teen/teenaged/underage/minor/preteen/tween <kinword>',
    'my/our teen/teenager/toddler/preteen',
    'my/our/his/her little/baby girl/boy/one/brother/sister',
    '<am> a minor',
    '<am> underage',
  ].flatMap((phrase) =>
    phrase.includes('!<unit>') ? [phrase.replace('!<unit>', `!${units()}`)] : [phrase],
  ),
  {
    ...lists,
    am: ["i'm/im", 'i am'],
    ordinal: ['first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/eleventh'],
    kids: ['the/my/our twins/boys/girls/kids/children/sons/daughters'],
    kid: [
      'my/our/his/her <adjective>? son/daughter/kid/child/boy/girl/nephew/niece/grandson/granddaughter/grandbaby/grandchild/baby/stepson/stepdaughter/brother/sister/cousin/student/youngest/oldest/eldest',
      'grandbaby/youngest',
    ],
    school: ['middle/high/elementary/junior/grade school/high'],
    year: ['freshman/sophomore/junior/senior'],
  },
);

function units(): string {
  return 'days/day/weeks/week/months/month/years/minutes/hours/miles/pounds/lbs/percent/feet/steps/times/of/st/nd/rd/th/am/pm/kg/mg';
}

const spanish = compilePhrases(
  [
    '<chico> .. de #0-17 anos/anitos/meses',
    'tiene #8-17 y/pero/apenas',
    'los/las/mis gemelos/gemelas/cuates/ninos/ninas/hijos/hijas tienen #0-17',
    '<chico> .. va/esta en .. grado/secundaria/primaria/prepa/kinder',
    '<chico> de #0-17',
    '<chico> .. tiene #0-17 anos/anitos',
    '<chico> .. tiene #0-17',
    'solo/apenas/ella/el tiene #0-17 anos?',
    'tengo #8-17 anos',
    'tengo #8-17 !dias/dia/semanas/meses/horas/minutos/millas/kilos/dolares/pesos/preguntas/anos/de/hijos',
    'cumplir/cumplio/cumple/cumpli #0-17 !dias/meses/semanas/anos',
    'cumplir/cumplio/cumple/cumpli #0-17 anos !sin/de/limpi*/sobri*',
    'la/el mas chica/chico/joven/pequena/pequeno tiene #0-17',
    'mi/nuestra/nuestro/mis <menor> adolescente/adolescentes',
    'mi/nuestro/nuestra menor/adolescente',
    'soy menor de edad',
    '<chico> .. menor de edad',
    'voy/estoy en .. secundaria/primaria/prepa/preparatoria/kinder',
    'mi hijita/hijito/nena/nene/bebe/chiquita/chiquito',
  ],
  {
    ...listas,
    menor: [
      'hijo/hija/hijos/hijas/sobrino/sobrina/nieto/nieta/hermano/hermana/primo/prima/hijastro/hijastra',
    ],
    chico: [
      'mi/su/nuestra/nuestro/la/el/una/un .. hijo/hija/nino/nina/sobrino/sobrina/nieto/nieta/hermano/hermana/primo/prima/hijastro/hijastra/ahijado/ahijada/muchacho/muchacha/bebe',
    ],
  },
);

/** Where a text is about somebody under 18. */
export const minor = [english, spanish];
