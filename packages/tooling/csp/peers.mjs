// Kits that a plan could take instead, by exact version, and what a member does on a page of each. The
// same is tried without a policy first: what fails there as well is a fault of the page, not of the kit.

const patience = { timeout: 5_000 };

const form = async (page) => {
  await page.getByLabel('Name').fill('Rosa', patience);
  await page.getByRole('radio', { name: 'Under 18' }).check(patience);
};

/** A kit: its packages, the script of its page, what stands on the page, and what a member does. */
export const peers = [
  {
    name: 'Web Awesome',
    packages: ['@awesome.me/webawesome@3.14.0'],
    script: `
      import '@awesome.me/webawesome/dist/components/input/input.js';
      import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
      import '@awesome.me/webawesome/dist/components/radio/radio.js';`,
    body: `<wa-input label="Name"></wa-input>
      <wa-radio-group label="Age"><wa-radio value="child">Under 18</wa-radio></wa-radio-group>`,
    act: form,
  },
  {
    name: 'Shoelace',
    packages: ['@shoelace-style/shoelace@2.20.1'],
    script: `
      import '@shoelace-style/shoelace/dist/components/input/input.js';
      import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
      import '@shoelace-style/shoelace/dist/components/radio/radio.js';`,
    body: `<sl-input label="Name"></sl-input>
      <sl-radio-group label="Age"><sl-radio value="child">Under 18</sl-radio></sl-radio-group>`,
    act: form,
  },
  {
    name: 'VA Design System',
    packages: ['@department-of-veterans-affairs/web-components@24.5.0'],
    script: `
      import { defineCustomElements } from '@department-of-veterans-affairs/web-components/loader';
      defineCustomElements();`,
    body: `<va-text-input label="Name" name="name"></va-text-input>
      <va-radio label="Age"><va-radio-option label="Under 18" name="age" value="child"></va-radio-option></va-radio>`,
    act: form,
  },
  {
    name: 'CMS Design System',
    packages: ['@cmsgov/design-system@18.1.0'],
    script: `
      import '@cmsgov/design-system/dist/web-components/bundle/base.js';
      import '@cmsgov/design-system/dist/web-components/bundle/ds-text-field.js';
      import '@cmsgov/design-system/dist/web-components/bundle/ds-choice.js';`,
    body: `<ds-text-field label="Name" name="name"></ds-text-field>
      <ds-choice type="radio" label="Under 18" name="age" value="child"></ds-choice>`,
    act: form,
  },
  {
    name: 'SurveyJS',
    packages: ['survey-core@2.5.38', 'survey-js-ui@2.5.38'],
    script: `
      import { Model } from 'survey-core';
      import { renderSurvey } from 'survey-js-ui';
      const age = { type: 'radiogroup', name: 'age', choices: [{ value: 'child', text: 'Under 18' }] };
      const survey = new Model({ elements: [{ type: 'text', name: 'name', title: 'Name' }, age] });
      renderSurvey(survey, document.querySelector('#form'));`,
    body: '<div id="form"></div>',
    act: form,
  },
  {
    name: 'Form.io',
    packages: ['@formio/js@5.6.0'],
    script: `
      import { Formio } from '@formio/js';
      const age = { type: 'radio', key: 'age', label: 'Age', input: true, values: [{ value: 'child', label: 'Under 18' }] };
      const name = { type: 'textfield', key: 'name', label: 'Name', input: true };
      Formio.createForm(document.querySelector('#form'), { components: [name, age] });`,
    body: '<div id="form"></div>',
    act: form,
  },
  {
    name: 'simple-keyboard',
    packages: ['simple-keyboard@3.8.192'],
    script: `
      import Keyboard from 'simple-keyboard';
      import 'simple-keyboard/build/css/index.css';
      new Keyboard({ onChange: (text) => { document.querySelector('output').textContent = text + '!'; } });`,
    body: '<output></output><div class="simple-keyboard"></div>',
    act: async (page) => {
      await page.locator('[data-skbtn=q]').click(patience);
      await page.getByText('q!').waitFor(patience);
    },
  },
  {
    name: 'Leaflet',
    packages: ['leaflet@1.9.4'],
    script: `
      import { map, circleMarker } from 'leaflet';
      import 'leaflet/dist/leaflet.css';
      const shown = map('map').setView([33.7, -117.9], 9);
      circleMarker([33.7, -117.9]).bindPopup('The office').addTo(shown);`,
    body: '<div id="map"></div>',
    style: '#map { height: 300px }',
    act: async (page) => {
      await page.locator('path.leaflet-interactive').click(patience);
      await page.getByText('The office').waitFor(patience);
    },
  },
  {
    name: 'MapLibre GL JS',
    packages: ['maplibre-gl@6.17.0'],
    script: `
      import * as maplibre from 'maplibre-gl';
      import 'maplibre-gl/dist/maplibre-gl.css';
      const style = { version: 8, sources: {}, layers: [{ id: 'land', type: 'background' }] };
      const shown = new maplibre.Map({ container: 'map', style });
      shown.on('load', () => { document.querySelector('output').textContent = 'The map is there'; });`,
    body: '<div id="map"></div><output></output>',
    style: '#map { height: 300px }',
    act: async (page) => {
      await page.getByText('The map is there').waitFor({ timeout: 15_000 });
    },
  },
];
