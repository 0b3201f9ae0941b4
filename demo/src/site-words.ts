/** The words of the host page itself; the kit brings its own. */
export const words = {
  en: {
    skip: 'Skip to the page',
    welcome: 'How can we help?',
    care: 'Where to go for care',
    'care-hint': 'Not sure where to go? Answer a few questions.',
    doctor: 'Find a doctor',
    'doctor-hint': 'Near you, in your language',
    places: 'Find urgent care, a lab or a pharmacy',
    'places-hint': 'Near you, and open now',
    ride: 'Get a ride',
    'ride-hint': 'To and from your visit',
    request: 'Check a request',
    'request-hint': 'When to expect an answer',
    grievance: 'Tell us a problem',
    'grievance-hint': 'File a grievance or an appeal',
    help: 'Questions and answers',
    notices: 'Notices',
    contact: 'Who to call',
    otherPlan: 'See the same with {plan}',
    about:
      'This is a demonstration of Careway. It is not the site of a health plan. What you send stays in a file on the machine that runs it.',
  },
  es: {
    skip: 'Ir a la página',
    welcome: '¿Cómo podemos ayudarle?',
    care: 'Adónde ir para atenderse',
    'care-hint': '¿No sabe adónde ir? Responda unas preguntas.',
    doctor: 'Encontrar un médico',
    'doctor-hint': 'Cerca de usted, en su idioma',
    places: 'Encontrar atención urgente, un laboratorio o una farmacia',
    'places-hint': 'Cerca de usted y abierto ahora',
    ride: 'Pedir transporte',
    'ride-hint': 'De ida y vuelta a su cita',
    request: 'Consultar una solicitud',
    'request-hint': 'Cuándo esperar la respuesta',
    grievance: 'Cuéntenos un problema',
    'grievance-hint': 'Presente una queja formal o una apelación',
    help: 'Preguntas y respuestas',
    notices: 'Avisos',
    contact: 'A quién llamar',
    otherPlan: 'Ver lo mismo con {plan}',
    about:
      'Esta es una demostración de Careway. No es el sitio de un plan de salud. Lo que envíe se queda en un archivo de la computadora que la ejecuta.',
  },
} as const;

export type Language = keyof typeof words;
