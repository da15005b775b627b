import { render } from 'preact';
import type { PageData } from '../../../model/html-page.ts';
import { App } from '../app.tsx';
import { remember, remembered } from '../memory.ts';
import '../page.css';
import { endingFor } from './ending.tsx';
import { createLocalApi } from './local-api.ts';
import { overviewElement } from './overview-element.ts';
import './report.css';
import { toolsFor } from './tools.tsx';

const root = document.getElementById('room');
const report = document.getElementById('report');
const island = document.getElementById('data');
if (root !== null && report !== null && island !== null) {
  // It is in the same file, and was written by the program of this page.
  const data = JSON.parse(island.textContent) as PageData;
  const key = `decisions ${data.id}`;
  const api = createLocalApi(data, {
    get: () => remembered(key),
    set: (text) => {
      remember(key, text);
    },
  });
  const { Tools, copy } = toolsFor(data, api.fixed);
  const overview = overviewElement(report);
  render(
    <App
      room={{
        title: 'Alt text report',
        isWriting: false,
        api,
        overview,
        startId: location.hash.slice(1),
        tools: Tools,
        copy,
        ending: endingFor(api.saved),
      }}
    />,
    root,
  );
}
