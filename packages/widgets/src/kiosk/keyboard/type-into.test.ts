import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { deleteFrom, isTextTarget, typeInto } from './type-into.js';

const field = (markup: string): HTMLInputElement => {
  const made = document.createElement('div');
  made.innerHTML = markup;
  const found = made.querySelector<HTMLInputElement>('input, textarea');
  if (!found) throw new Error('There is no field.');
  document.body.append(made);
  return found;
};

afterEach(() => {
  document.body.replaceChildren();
});

describe('typing by keys on the screen', () => {
  it('writes what was typed, whatever it is, and takes it back key by key', () => {
    const text = field('<input type="text">');
    const character = fc.constantFrom('a', 'z', 'ñ', 'É', 'ü', '¿', '0', ' ', '@', '-');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
        text.value = '';
        for (const typed of characters) typeInto(text, typed);
        expect(text.value).to.equal(characters.join(''));
        for (let left = characters.length - 1; left >= 0; left--) {
          deleteFrom(text);
          expect(text.value).to.equal(characters.slice(0, left).join(''));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('writes where the caret is, and over what is selected', () => {
    const text = field('<input type="text" value="Roa">');
    text.setSelectionRange(2, 2);
    typeInto(text, 's');
    expect([text.value, text.selectionStart]).to.deep.equal(['Rosa', 3]);
    text.setSelectionRange(0, 4);
    typeInto(text, 'E');
    expect(text.value).to.equal('E');
  });

  it('tells the field’s owner of each key, through shadow roots', () => {
    const text = field('<input type="text">');
    const told: string[] = [];
    text.addEventListener('input', (event) => {
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
      told.push(event.inputType);
    });
    typeInto(text, 'x');
    deleteFrom(text);
    deleteFrom(text);
    expect(told, 'an empty field has nothing to tell').to.deep.equal([
      'insertText',
      'deleteContentBackward',
    ]);
  });

  it('takes a whole character away, not half of one', () => {
    const text = field('<input type="text" value="a𝒳">');
    text.setSelectionRange(3, 3);
    deleteFrom(text);
    expect(text.value).to.equal('a');
  });

  it('types into an e-mail field, which shows no caret', () => {
    const mail = field('<input type="email" value="rosa">');
    typeInto(mail, '@');
    expect(mail.value).to.equal('rosa@');
    deleteFrom(mail);
    expect(mail.value).to.equal('rosa');
  });

  it('keeps the length that the field allows', () => {
    const text = field('<input type="text" maxlength="2" value="ab">');
    typeInto(text, 'c');
    expect(text.value).to.equal('ab');
  });

  it('knows what can be typed into', () => {
    for (const markup of ['<input>', '<input type="tel">', '<textarea></textarea>']) {
      expect(isTextTarget(field(markup)), markup).to.equal(true);
    }
    for (const markup of [
      '<input type="radio">',
      '<input readonly>',
      '<textarea disabled></textarea>',
    ]) {
      expect(isTextTarget(field(markup)), markup).to.equal(false);
    }
    expect(isTextTarget(document.body)).to.equal(false);
  });
});
