import type { Form } from './field.ts';

export const mutate = (form: Form, _seed: number): Form => form;
