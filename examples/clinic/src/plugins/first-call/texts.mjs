/** What the plugin says, by language. */
export const texts = {
  en: {
    title: 'Before you call',
    lead: 'You need none of this to call us. Some people feel calmer with a page in their hand.',
    handTitle: 'At hand, if you have it',
    hand: 'Your insurance card, or a photo of both sides|The names of medicines you take|Times in the week that are hard for you',
    askTitle: 'Questions you may ask',
    ask: 'What happens in the first week?|Who will I talk to, and in which language?|What will I pay, and who can tell me before I start?|What if I start and it is not right for me?|May somebody I trust come along?',
    end: 'Print this page, and write the answers beside the questions.',
    invitationTitle: 'Not sure what to ask?',
    invitation: 'A page of questions to bring to a first call',
  },
  es: {
    title: 'Antes de llamar',
    lead: 'No necesita nada de esto para llamarnos. A algunas personas les da calma tener una hoja en la mano.',
    handTitle: 'A mano, si lo tiene',
    hand: 'Su tarjeta del seguro, o una foto de los dos lados|Los nombres de las medicinas que toma|Las horas de la semana que le resultan difíciles',
    askTitle: 'Preguntas que puede hacer',
    ask: '¿Qué pasa en la primera semana?|¿Con quién voy a hablar, y en qué idioma?|¿Cuánto voy a pagar, y quién me lo puede decir antes de empezar?|¿Y si empiezo y no es lo adecuado para mí?|¿Puede venir alguien de mi confianza?',
    end: 'Imprima esta página y escriba las respuestas junto a las preguntas.',
    invitationTitle: '¿No sabe qué preguntar?',
    invitation: 'Una página con preguntas para una primera llamada',
  },
};
