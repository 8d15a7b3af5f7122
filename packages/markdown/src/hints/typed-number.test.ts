import { expect, test } from 'vitest';
import { articleOf } from './testing.ts';
import { typedNumber } from './typed-number.ts';

test.each([
  ['### 2. Calm', { form: 'heading 3', number: 2 }],
  ['## 12) Calm', { form: 'heading 2', number: 12 }],
  ['### 2\\. Calm', { form: 'heading 3', number: 2 }],
  ['### (2) Calm', { form: 'heading 3', number: 2 }],
  ['### 2: Calm', { form: 'heading 3', number: 2 }],
  ['**2. Calm.** Text', { form: 'bold', number: 2 }],
  ['__(2) Calm__', { form: 'bold', number: 2 }],
  ['2. Calm.', { form: 'line', number: 2 }],
  ['2) Calm.', { form: 'line', number: 2 }],
  ['# 2. Calm', undefined],
  ['### 2 rooms', undefined],
  ['### 2.5 hours', undefined],
  ['### 2024. A year', undefined],
  ['**2.** Calm', undefined],
  ['2. Calm.\n3. Tea.', undefined],
  ['2. Calm.\n\n   Text.', undefined],
  ['- Calm.', undefined],
  ['Calm at 2. Tea.', undefined],
])('reads the number in front of %j', (text, number) => {
  expect(typedNumber(articleOf(text), 0)).toEqual(number);
});
