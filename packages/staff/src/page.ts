import { StaffApp } from './staff-app.js';
import { StaffCase } from './staff-case.js';
import { StaffNotes } from './staff-notes.js';
import { StaffQueue } from './staff-queue.js';

customElements.define('careway-staff-queue', StaffQueue);
customElements.define('careway-staff-notes', StaffNotes);
customElements.define('careway-staff-case', StaffCase);
customElements.define('careway-staff', StaffApp);
