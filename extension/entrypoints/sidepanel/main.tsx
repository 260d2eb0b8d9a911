import { render } from 'preact';
import { Panel } from '../../ui/panel.tsx';
import { start } from '../../ui/state.ts';

void start();
render(<Panel />, document.getElementById('panel')!);
