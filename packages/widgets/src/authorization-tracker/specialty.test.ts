import { specialistIn } from '@careway/directory';
import { expect } from '@open-wc/testing';
import { fictionalPlan, referencePlan } from '../base/testing/fixtures.js';
import { directReferralOf } from './specialty.js';

const { authorizations } = referencePlan;
const plan = {
  ...referencePlan,
  authorizations: {
    ...authorizations,
    directReferral: {
      offered: true,
      specialties: [
        { en: 'Cardiology', es: 'Cardiología' },
        { en: 'Eye doctor', es: 'Oculista' },
      ],
    },
  },
};

describe('a specialty in the member’s words', () => {
  it('is known by its name in either language, with or without accents', () => {
    for (const words of ['cardiology', ' Cardiología ', 'cardiologia', 'the cardiology clinic']) {
      expect(directReferralOf(words, plan)?.en, words).to.equal('Cardiology');
    }
    expect(directReferralOf('my eye doctor', plan)?.en).to.equal('Eye doctor');
  });

  it('is never guessed', () => {
    for (const words of ['', 'eye', 'cardio', 'electrocardiology', 'skin']) {
      expect(directReferralOf(words, plan), words).to.equal(undefined);
    }
    expect(directReferralOf('cardiology', referencePlan)).to.equal(undefined);
    expect(directReferralOf('cardiology', fictionalPlan)).to.equal(undefined);
  });

  it('is known by lay words once they are there, and shown by the plan’s name', () => {
    expect(directReferralOf('my heart doctor', plan)?.en).to.equal(undefined);
    for (const words of ['my heart doctor', 'cardiólogo', 'doctor del corazon', 'heart specialist'])
      expect(directReferralOf(words, plan, specialistIn)?.en, words).to.equal('Cardiology');
    for (const words of ['skin doctor', 'heart surgery', 'ophthalmologist', 'kids heart doctor'])
      expect(directReferralOf(words, plan, specialistIn), words).to.equal(undefined);
    expect(directReferralOf('heart doctor', referencePlan, specialistIn)).to.equal(undefined);
  });
});
