import { render } from 'preact';
import { createApi, takeKey } from './api.ts';
import { App } from './app.tsx';
import './page.css';

const root = document.getElementById('workbench');
if (root !== null) {
  root.replaceChildren();
  render(<App room={{ title: 'Alt text workbench', isWriting: true, api: createApi(takeKey()) }} />, root);
}
