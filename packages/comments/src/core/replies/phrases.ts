import { listas, lists } from '../detectors/phrases/lists.ts';
import { compilePhrases } from '../detectors/phrases/phrase.ts';

const english = compilePhrases(
  [
    'as our/a/an? former/past/current? patient/client/resident/alumni/alumna/alumnus/guest',
    'as one of our <people>',
    'our former/past? <people> !can/may/have/often/who',
    'you/he/she were/was/are/is a/our patient/client/resident',
    'you were discharged/admitted/hospitalized/treated/here',
    '<your> <thing>',
    'your next/last/first/upcoming <thing>',
    '<your> time/experience/journey/visit/days/weeks/month/recovery here/with/at/in/under',
    '<your> recovery journey?',
    'your family session/therapy/therapist/week',
    'glad/happy/pleased/grateful/honored .. could/able .. help/support/serve/be',
    'glad/happy/pleased .. helped you',
    '<we> .. helped/treated/admitted/discharged/saw/served you',
    '<we> .. remember/miss/missed you',
    'took/take/taking care of you',
    'cared for you',
    'caring for you',
    'you did well/great/good with us/here',
    'you .. came/come/turned to us !for',
    'when you were/stayed/came/lived/left here/with/to/us/in?',
    'since you left/graduated/finished/completed',
    'for being/having been .. patient/client/resident/guest',
    'choosing/trusting/chose us/our/fern',
    'choosing/trusting .. your care/treatment/recovery',
    'pleasure/privilege/honor/joy .. having/working/knowing/meeting/treating/serving/to you? with? you?',
    '<loved> having/working/seeing .. you',
    'having you with us/here/in',
    'our/your records show/say/indicate',
    'according to our/your records/file/chart/notes',
    'proud of you/your',
    'complet*/graduat*/finish* .. our/the program/iop/php/treatment',
    'welcome back',
    'you are/were always? family here',
    "hope you're/you .. staying/stay sober/clean",
  ],
  {
    ...lists,
    we: ["we/we've/staff/team/nurses"],
    your: ['your', "your <kinword's>", "<name's>"],
    "name's": ["son's/daughter's/husband's/wife's"],
    people: ['patients/clients/residents/alumni/graduates'],
    thing: [
      'stay/treatment/counselor/counsellor/therapist/psychiatrist/nurse/discharge/admission/intake/detox/chart/file/appointment/session/sessions/aftercare/prescription/medication/medications/meds/diagnosis/progress/bill/roommate/symptoms/labs/alumni',
      'care team/plan/manager',
      'case manager',
      'treatment team/plan',
      'medical record/records',
      'primary counselor/therapist',
    ],
    loved: ['loved/enjoyed/liked'],
  },
);

const spanish = compilePhrases(
  [
    'como .. paciente/cliente/residente nuestro/nuestra?',
    'usted/el/ella fue/es/era paciente/cliente/residente',
    'su/sus proxima/ultimo/ultima/primer/primera? <cosa>',
    'el/la <cosa> de su <familia>',
    'su experiencia/tiempo/visita/paso/recuperacion con/en/aqui/por',
    'nos alegra/alegramos/alegro .. haberle/haberlo/haberla/ayudarle/ayudarlo/ayudarla ayudado?',
    'le/lo/la ayudamos/atendimos/tratamos/cuidamos/recordamos/extranamos/recibimos',
    'haberle/haberlo/haberla ayudado/atendido/tratado/tenido/cuidado',
    'atenderle/atenderlo/atenderla/tenerle/tenerlo/tenerla',
    'cuando estuvo/vino/ingreso/llego con/aqui/a?',
    'elegirnos',
    'confiar en nosotros',
    'confiarnos su',
    'por haber .. elegido/confiado',
    'segun su/nuestros expediente/historial/registros/archivo',
    'terminar/completar/terminado/completado .. nuestro/el programa/tratamiento',
    'orgullosos/orgullosas/orgulloso .. su/usted progreso/recuperacion?',
    'bienvenido/bienvenida de nuevo/vuelta',
    'desde que se fue/salio/termino',
    'durante su <cosa>',
  ],
  {
    ...listas,
    familia: ['hijo/hija/esposo/esposa/madre/padre/hermano/hermana/familiar'],
    cosa: [
      'estancia/estadia/tratamiento/consejero/consejera/terapeuta/psiquiatra/alta/ingreso/admision/expediente/historial/cita/sesion/sesiones/receta/medicamento/medicamentos/diagnostico/progreso/internamiento/desintoxicacion',
      'plan de tratamiento/cuidado',
    ],
  },
);

const privateEnglish = compilePhrases(['your <clinical>', "your <kinword's> <clinical>"], {
  ...lists,
  clinical: [
    'depression/anxiety/addiction/relapse/overdose/drinking/alcoholism/ptsd/ocd/adhd/bipolar/schizophrenia/diagnosis/withdrawal/cravings/bulimia/anorexia/trauma/psychosis/illness',
    'eating/drinking/panic/mental/substance disorder/problem/attacks/illness/health',
    'drug/alcohol use/problem/abuse',
    'suicide attempt',
  ],
});
const privateSpanish = compilePhrases(['su/sus <clinico>'], {
  clinico: [
    'depresion/ansiedad/adiccion/recaida/sobredosis/alcoholismo/diagnostico/abstinencia/bulimia/anorexia/trauma/enfermedad/trastorno/esquizofrenia/bipolaridad',
  ],
});

/** Words that confirm that somebody is or was a patient. */
export const confirming = [english, spanish];
/** Words that speak of somebody’s health. */
export const telling = [privateEnglish, privateSpanish];
