import { listas, lists } from './lists.ts';
import { compilePhrases } from './phrase.ts';

const english = compilePhrases(
  [
    '<kin> <is>? .. <being>',
    "he's/she's .. <being>",
    "he's/she's/they're .. addicted/alcoholic/relapsing/bipolar/suicidal/hooked",
    'he/she is/was .. <being>',
    '<kin> .. in <facility>',
    "he's/she's in rehab/detox/treatment/recovery",
    'he/she is/was in rehab/detox/treatment/recovery',
    '<kin> .. had/has/have/got <condition>',
    '<kin> .. suffers/suffered/struggles/struggled with/from <condition>',
    '<kin> .. <event>',
    'he/she/they relapsed/overdosed',
    '<kin> got/went/goes/came .. to/out/from/through/into of? <facility>',
    '<kin> <is>? .. diagnosed/hospitalized/institutionalized',
    '<kin> <is> .. admitted',
    '<kin> takes/took/abuses/abused/uses/used/smokes/shoots/snorts .. <drug>',
    '<kin> .. died of/from an? overdose/alcoholism/cirrhosis/suicide',
    '<kin> .. hurts/cuts/cutting/harms/hurting/harming himself/herself/themselves',
    'and she/he cuts/hurts/harms herself/himself',
    "my/our/his/her/their <adjective>? <kinword's> <clinical>",
    "my/our/his/her <adjective>? <kinword's> <kinword> .. <event>",
    "my/our/his/her <adjective>? <kinword's> <kinword> got out of <facility>",
    'his/her/their <helper>',
    '<kin> <is> in <facility>',
    '<kin> <is> .. in recovery',
    'her/his/their husband/wife/son/daughter/mom/dad/brother/sister .. <event>',
  ],
  {
    ...lists,
    event: [
      'relapsed/overdosed/drinks/drank/relapses',
      "od'd",
      'got/is/stayed/became/just sober/clean !up',
      'quit/stopped drinking/using',
      'uses again',
      'is/was/keeps using/drinking',
      'went to rehab/detox/treatment/therapy',
      'is in rehab/detox/treatment',
      'checked into',
      'completed/finished treatment/rehab/detox',
      'self harms',
      'attempted suicide',
    ],
    helper: [
      'therapist/counselor/counsellor/psychiatrist/psychologist/addiction/sobriety/relapse/overdose/drinking',
      'case manager',
    ],
  },
);

const spanish = compilePhrases(
  [
    '<pariente> .. es/esta/estaba/estuvo/fue/sigue .. <estado>',
    '<pariente> .. esta/estuvo/fue/ingreso/entro/volvio en/a/de <lugar>',
    'a? <pariente> .. le/lo/la diagnosticaron/internaron/ingresaron/hospitalizaron/recetaron',
    '<pariente> .. tiene/tenia/padece/sufre/padecia/sufria de? <afeccion>',
    '<pariente> .. tuvo .. sobredosis/recaida/crisis',
    '<pariente> .. recayo/bebe/ingreso/fuma',
    '<pariente> toma !cafe/te/agua/clases/notas/fotos',
    '<pariente> .. esta/sigue usando/tomando/consumiendo/bebiendo',
    '<pariente> .. depende de las? <drug>',
    '<pariente> .. murio de/por .. sobredosis/alcoholismo/cirrosis',
    '<pariente> .. se corta/lastima',
    '<pariente> .. dejo de tomar/beber/consumir',
    'el/la <clinico> de <pariente>',
    'el/la terapeuta/psiquiatra/consejero/consejera/psicologo/psicologa de <pariente>',
    'su/sus terapeuta/psiquiatra/consejero/consejera/psicologo/psicologa/adiccion/alcoholismo/recaida/sobredosis',
    '<pariente> .. fue/estuvo hospitalizad*/internad*/ingresad*',
    '<pariente> .. fue a rehabilitacion/desintoxicacion/terapia/tratamiento',
  ],
  listas,
);

/** Where somebody tells of the health of another person. */
export const otherPerson = [english, spanish];
