import { expect } from '@open-wc/testing';
import { plans, type Plan } from '@careway/rules/plan';
import {
  complaints,
  gateAnswers,
  gateQuestions,
  memberConditions,
  questionsOf,
  triage,
} from '@careway/rules/triage';
import { readAge } from './age.js';
import { gateDecision } from './decision.js';
import {
  answersOf,
  goBack,
  goTo,
  memberOf,
  nextStage,
  progressOf,
  screenOf,
  stopsOf,
  toggleCondition,
  unanswered,
  type Interview,
} from './interview.js';
import {
  gateRoutes,
  listedConditions,
  mostQuestions,
  notSureAtTheGate,
  pregnancyAskedFrom,
} from './known-ahead.js';

const plan = plans['prospect-medical-group'] as Plan;
const at = '2026-11-24T14:12:00-08:00';

describe('what is known before the rules are loaded', () => {
  it('has the gate of the rules, in its order, with the same way for each entry', async () => {
    expect(Object.keys(gateRoutes)).to.deep.equal(gateQuestions());
    for (const flag of gateQuestions()) {
      const request = { complaint: 'something-else', member: {}, answers: gateAnswers(flag) };
      const { outcome, route, reasons } = await triage(request, { plan, at });
      const decision = gateDecision(flag);
      expect({ outcome, route, reasons }).to.deep.equal({
        outcome: decision.outcome,
        route: decision.route,
        reasons: decision.reasons.map(({ id }) => id),
      });
      expect(decision.reasons[0]?.sure).to.equal(gateAnswers(flag)[flag] === 'yes');
    }
    expect(gateAnswers('unsure')).to.deep.equal({ [notSureAtTheGate]: 'unsure' });
  });

  it('asks about each condition of the rules, and expects no more questions than there are', () => {
    expect(['pregnantOrRecentBirth', ...listedConditions]).to.deep.equal([...memberConditions]);
    const counts = complaints().map((complaint) => questionsOf(complaint).length);
    expect(mostQuestions).to.equal(Math.max(...counts));
  });

  it('asks about a pregnancy from the age at which the rules no longer take a no for granted', async () => {
    const asked = async (ageMonths: number) => {
      const no = Object.fromEntries(listedConditions.map((id) => [id, 'no']));
      const answers = gateAnswers('none');
      const request = { complaint: 'fever', member: { ageMonths, ...no }, answers };
      return (await triage(request, { plan, at })).missing.includes('pregnantOrRecentBirth');
    };
    expect(await asked(pregnancyAskedFrom)).to.equal(true);
    expect(await asked(pregnancyAskedFrom - 1)).to.equal(false);
  });
});

describe('readAge', () => {
  const months = (written: string, unit?: 'years' | 'months') => {
    const reading = readAge(written, unit);
    return 'months' in reading ? Math.round(reading.months * 100) / 100 : reading.problem;
  };

  it('reads what people write, in both languages', () => {
    expect(months('45', 'years')).to.equal(540);
    expect(months(' 8 ', 'months')).to.equal(8);
    expect(months('8 months')).to.equal(8);
    expect(months('45 years old')).to.equal(540);
    expect(months('1 year and 6 months')).to.equal(18);
    expect(months('1 año y 6 meses')).to.equal(18);
    expect(months('2½', 'years')).to.equal('unreadable');
    expect(months('2.5', 'years')).to.equal(30);
    expect(months('2,5 años')).to.equal(30);
    expect(months('6mo')).to.equal(6);
    expect(months('3 y')).to.equal(36);
  });

  it('keeps a baby of 12 weeks or 90 days under 3 months, and one of 3 months not', () => {
    expect(months('12 weeks')).to.be.below(3);
    expect(months('12 semanas')).to.be.below(3);
    expect(months('90 days')).to.be.below(3);
    expect(months('3 months')).to.equal(3);
  });

  it('lets a written unit win over the chosen one', () => {
    expect(months('8 months', 'years')).to.equal(8);
  });

  it('asks rather than guesses', () => {
    expect(months('', 'years')).to.equal('missing');
    expect(months('8')).to.equal('unit-missing');
    expect(months('0', 'years')).to.equal('months-needed');
    expect(months('0', 'months')).to.equal(0);
    expect(months('old', 'years')).to.equal('unreadable');
    expect(months('-4', 'years')).to.equal(48);
    expect(months('4 cats', 'years')).to.equal('unreadable');
    expect(months('3 4', 'years')).to.equal('unreadable');
    expect(months('131', 'years')).to.equal('too-old');
    expect(months('130', 'years')).to.equal(1560);
  });
});

describe('the interview', () => {
  const me = (age: string, more: Partial<Interview> = {}): Interview => ({
    ...goTo(unanswered, { name: 'age' }),
    gate: 'none',
    person: 'me',
    age,
    ...more,
  });

  it('asks about a pregnancy where the age makes sense, and not otherwise', () => {
    expect(nextStage(me('30'))).to.equal('pregnancy');
    expect(nextStage(me('8'))).to.equal('pregnancy');
    expect(nextStage(me('60'))).to.equal('conditions');
    expect(nextStage(me('6', { person: 'child', ageUnit: 'years' }))).to.equal('conditions');
  });

  it('drops a pregnancy that an earlier age made it ask about', () => {
    const changed = me('70', { pregnancy: 'yes' });
    expect(memberOf(changed, undefined).pregnantOrRecentBirth).to.equal('no');
  });

  it('counts each condition that was not picked as unsure beside "not sure"', () => {
    const member = memberOf(me('30', { conditions: ['diabetes', 'unsure'] }), 'medi-cal');
    expect(member).to.include({
      diabetes: 'yes',
      bloodThinner: 'unsure',
      immuneWeak: 'unsure',
      lineOfBusiness: 'medi-cal',
    });
    expect(memberOf(me('30', { conditions: ['none'] }), undefined).bloodThinner).to.equal('no');
    // Not yet asked is not a no.
    expect(memberOf(me('30'), undefined)).not.to.have.property('bloodThinner');
  });

  it('lets "none of these" stand alone', () => {
    expect(toggleCondition(['diabetes', 'unsure'], 'none')).to.deep.equal(['none']);
    expect(toggleCondition(['none'], 'diabetes')).to.deep.equal(['diabetes']);
    expect(toggleCondition(['diabetes'], 'diabetes')).to.deep.equal([]);
  });

  it('counts the answers on the trail only, and keeps the others for when they are asked again', () => {
    const asked = goTo(goTo(me('30'), { name: 'question', id: 'a', left: 2 }), {
      name: 'question',
      id: 'b',
      left: 1,
    });
    const answered = { ...asked, answers: { a: 'no', b: 'yes' } as const };
    expect(answersOf(answered)).to.include({ a: 'no', b: 'yes', 'hard-to-wake': 'no' });
    const back = goBack(answered);
    expect(answersOf(back)).not.to.have.property('b');
    expect(back.answers.b).to.equal('yes');
    expect(screenOf(goBack(unanswered)).name).to.equal('gate');
  });

  it('never promises fewer screens than come, and moves ahead on the line', () => {
    let interview: Interview = { ...unanswered, person: 'me', age: '30' };
    let last = progressOf(interview);
    let dot = stopsOf(last).done;
    expect(last).to.deep.equal({ question: 0, atMost: 5 + mostQuestions });
    const next = () => {
      const stage = nextStage(interview);
      if (stage) return { name: stage } as const;
      const left =
        screenOf(interview).name === 'complaint'
          ? mostQuestions - 1
          : progressOf(interview).atMost - 1;
      return { name: 'question', id: `q${left}`, left } as const;
    };
    while (last.atMost > 0) {
      interview = goTo(interview, next());
      const now = progressOf(interview);
      expect(now.question).to.equal(last.question + 1);
      expect(now.atMost).to.be.at.most(last.atMost - 1);
      expect(stopsOf(now).done).to.be.at.least(dot);
      last = now;
      dot = stopsOf(now).done;
    }
    expect(stopsOf(last).ahead).to.equal(0);
    expect(last.question).to.equal(5 + mostQuestions);
  });
});
