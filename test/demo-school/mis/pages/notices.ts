import { html } from '../../html.ts';
import type { Page } from '../layout.ts';

export const noticesPage: Page = {
  title: 'Notices',
  section: 'Notices',
  content: html` <h1>Notices</h1>
    <article class="notice">
      <h2>Registers close at 9.10am and 1.25pm</h2>
      <p>Please take the register at the start of each session. O, U and G are for the attendance team to enter.</p>
    </article>
    <article class="notice">
      <h2>Year 10 parents' evening</h2>
      <p>Thursday 26 November, 4pm to 7pm in the hall. Appointments open on Monday.</p>
    </article>
    <table class="list">
      <caption>
        This term
      </caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Event</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>01 Sep 2026</td>
          <td>Staff training day</td>
        </tr>
        <tr>
          <td>26 Oct 2026</td>
          <td>Half-term begins</td>
        </tr>
        <tr>
          <td>02 Nov 2026</td>
          <td>Staff training day</td>
        </tr>
        <tr>
          <td>26 Nov 2026</td>
          <td>Year 10 parents' evening</td>
        </tr>
        <tr>
          <td>18 Dec 2026</td>
          <td>Term ends</td>
        </tr>
      </tbody>
    </table>`,
};
