import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField, choicesField, dateField, textField } from '../base/form/fields.js';
import { weekdayInWords } from '../base/format.js';
import type { Locale } from '@careway/rules/core';
import { rideDays, trips, vehicles, type Answers, type Trip, type Vehicle } from './answers.js';

export interface RideForm {
  answers: Answers;
  locale: Locale;
  /** A day to show how one is written. */
  example: string;
  error: (id: string) => string | undefined;
  onAnswer: (change: Partial<Answers>) => void;
  /** Gets the part of the date that changed. */
  onDate: (change: Partial<Answers['date']>) => void;
}

/** When the visit is, how the member travels, and what the ride is for. */
export function rideFields(form: RideForm): TemplateResult {
  const { answers, example, error, onAnswer, onDate } = form;
  const { date, time, vehicle, trip } = answers;
  return html`${dateField({
    id: 'date',
    label: msg('Day of the visit'),
    hint: msg(str`For example: ${example}`),
    error: error('date'),
    value: date,
    onInput: onDate,
  })}
  ${textField({
    id: 'time',
    label: msg('Time of the visit'),
    hint: msg('For example: 10:30 a.m.'),
    error: error('time'),
    value: time,
    width: 'short',
    onInput: (value) => {
      onAnswer({ time: value });
    },
  })}
  ${choiceField<Vehicle>({
    id: 'vehicle',
    label: msg('Which ride do you need?'),
    error: error('vehicle'),
    value: vehicle,
    options: vehicles.map((value) => ({ value, label: vehicleInWords(value) })),
    onChange: (value) => {
      onAnswer({ vehicle: value });
    },
  })}
  ${choiceField<Trip>({
    id: 'trip',
    label: msg('What is the ride for?'),
    error: error('trip'),
    value: trip,
    options: trips.map((value) => ({ value, label: tripInWords(value), hint: tripHint(value) })),
    onChange: (value) => {
      onAnswer({ trip: value });
    },
  })}
  ${trip === 'recurring' ? days(form) : nothing}`;
}

/** Which days a series is on. One date above is enough to count from. */
function days({ answers, locale, onAnswer }: RideForm): TemplateResult {
  return choicesField({
    id: 'days',
    label: msg('On which days? (optional)'),
    values: answers.days,
    // January 1, 2024 was a Monday.
    options: rideDays.map((value) => ({
      value,
      label: weekdayInWords(`2024-01-0${value}`, locale, 'long'),
    })),
    onToggle: (day) => {
      const chosen = answers.days.includes(day);
      onAnswer({
        days: chosen ? answers.days.filter((each) => each !== day) : [...answers.days, day],
      });
    },
  });
}

function vehicleInWords(vehicle: Vehicle): string {
  switch (vehicle) {
    case 'ambulatory':
      return msg('I can walk to a car');
    case 'wheelchair':
      return msg('I use a wheelchair');
    case 'gurney':
      return msg('I need to lie down');
  }
}

function tripInWords(trip: Trip): string {
  switch (trip) {
    case 'once':
      return msg('One visit');
    case 'recurring':
      return msg('Dialysis, or visits that come again and again');
    case 'discharge':
      return msg('I am going home from a hospital');
  }
}

function tripHint(trip: Trip): string | undefined {
  switch (trip) {
    case 'once':
      return undefined;
    case 'recurring':
      return msg('Give the next one above.');
    case 'discharge':
      return msg('Give the day and time when you can leave.');
  }
}
