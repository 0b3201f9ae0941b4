import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { IdleWatch, type Clock } from './idle.js';

class Host extends LitElement {}
customElements.define('idle-test-host', Host);

/** A clock that a test moves by hand. */
class HandClock implements Clock {
  #now = 0;
  #waiting: { at: number; act: () => void }[] = [];

  now = () => this.#now;

  after = (milliseconds: number, act: () => void) => {
    const entry = { at: this.#now + milliseconds, act };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  };

  get timers(): number {
    return this.#waiting.length;
  }

  pass(seconds: number): void {
    const end = this.#now + seconds * 1000;
    for (;;) {
      const next = this.#waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.#now = next.at;
      next.act();
    }
    this.#now = end;
  }
}

const watch = () => {
  const clock = new HandClock();
  let over = 0;
  const idle = new IdleWatch(new Host(), {
    clock: () => clock,
    quiet: () => 60_000,
    answer: () => 20_000,
    onOver: () => {
      over += 1;
    },
  });
  return { clock, idle, over: () => over };
};

describe('a watch for whether somebody is there', () => {
  it('asks after a minute without a touch, counts down, and ends the visit at zero', () => {
    const { clock, idle, over } = watch();
    idle.alive();
    clock.pass(59);
    expect(idle.secondsLeft).to.equal(undefined);
    clock.pass(1);
    expect(idle.secondsLeft).to.equal(20);
    clock.pass(15);
    expect(idle.secondsLeft).to.equal(5);
    expect(over()).to.equal(0);
    clock.pass(5);
    expect(over()).to.equal(1);
    expect(idle.secondsLeft).to.equal(undefined);
    expect(clock.timers, 'timers that are left').to.equal(0);
  });

  it('begins anew with each sign of life, by one timer however many there are', () => {
    const { clock, idle } = watch();
    for (let touch = 0; touch < 100; touch++) {
      idle.alive();
      clock.pass(30);
    }
    expect(clock.timers).to.equal(1);
    expect(idle.secondsLeft).to.equal(undefined);
  });

  it('gives more time as often as it is asked for', () => {
    const { clock, idle, over } = watch();
    idle.alive();
    for (let time = 0; time < 30; time++) {
      clock.pass(60 + 19);
      expect(idle.secondsLeft).to.equal(1);
      idle.moreTime();
      expect(idle.secondsLeft).to.equal(undefined);
    }
    expect(over()).to.equal(0);
  });

  it('takes no sign of life for an answer: somebody else may have come', () => {
    const { clock, idle, over } = watch();
    idle.alive();
    clock.pass(70);
    idle.alive();
    clock.pass(10);
    expect(over()).to.equal(1);
  });

  it('says nothing once it is stopped', () => {
    const { clock, idle, over } = watch();
    idle.alive();
    idle.stop();
    clock.pass(1000);
    expect([idle.secondsLeft, over(), clock.timers]).to.deep.equal([undefined, 0, 0]);
  });
});
