export { contactCard, type CardAddress, type CardPhone, type ContactCard } from './contact-card.js';
