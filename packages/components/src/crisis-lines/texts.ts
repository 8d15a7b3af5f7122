import { defineWords } from '../words.ts';

/** The few words the crisis lines add themselves, in the language of the page. */
export const crisisWords = defineWords('crisis-lines', {
  en: {
    title: 'In a crisis now',
    danger: 'Somebody is in danger, will not wake up or cannot breathe:',
    call: 'Call {number}',
    press: 'then press {key}.',
    text: 'Text {number}',
    textWord: 'Text {word} to {number}',
    chat: 'Chat at {host}',
  },
  es: {
    title: 'En una crisis, ahora',
    danger: 'Alguien está en peligro, no despierta o no puede respirar:',
    call: 'Llame al {number}',
    press: 'y oprima el {key}.',
    text: 'Envíe un mensaje al {number}',
    textWord: 'Envíe {word} al {number}',
    chat: 'Chatee en {host}',
  },
});
