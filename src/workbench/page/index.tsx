import { render } from 'preact';
import { createApi, takeKey } from './api.ts';
import { App } from './app.tsx';
import './page.css';

const root = document.getElementById('workbench');
if (root !== null) {
  root.replaceChildren();
  render(<App api={createApi(takeKey())} />, root);
}
