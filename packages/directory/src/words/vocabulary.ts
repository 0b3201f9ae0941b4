/**
 * The words that members use for kinds of care, languages and wishes, in English and Spanish.
 * Data only: spelled as people write them, matched without case and accents. Misspellings need no
 * line here, near ones are found; only those that are further off are listed.
 */

export type WordKind =
  'specialty' | 'language' | 'gender' | 'accepting' | 'telehealth' | 'accessible';

export interface VocabularyEntry {
  kind: WordKind;
  /** Any of these ids of the model answers to the words. */
  ids: readonly string[];
  en: readonly string[];
  es: readonly string[];
}

/** Words parted by commas: long lists stay readable. */
function entry(kind: WordKind, ids: string, en: string, es: string): VocabularyEntry {
  return { kind, ids: ids.split(' '), en: en.split(', '), es: es.split(', ') };
}

const primaryCare: readonly VocabularyEntry[] = [
  entry(
    'specialty',
    'family',
    'family, families, family doctor, family practice, family practitioner, family medicine, family physician, family care, whole family',
    'familia, familiar, doctor de familia, doctora de familia, médico de familia, medicina familiar, doctor familiar, médico familiar, práctica familiar',
  ),
  entry(
    'specialty',
    'internal',
    'internal medicine, internist, internists, internal, adult doctor, adult medicine, doctor for adults, adults',
    'medicina interna, internista, interna, doctor de adultos, médico de adultos, doctor para adultos, adultos',
  ),
  entry(
    'specialty',
    'pediatrics',
    'pediatrics, pediatric, pediatrician, pediatricians, paediatrician, kids, kid, kids doctor, kid doctor, children, childrens, child, childrens doctor, child doctor, doctor for kids, doctor for children, baby, babies, baby doctor, newborn, infant, peds',
    'pediatría, pediatra, pediatras, pediátrico, niños, niñas, niño, niña, doctor de niños, doctora de niños, médico de niños, médica de niños, doctor para niños, doctora para niños, bebé, bebés, doctor de bebés, recién nacido, infantil',
  ),
  entry(
    'specialty',
    'obgyn',
    'obgyn, ob gyn, ob, gyn, obstetrician, obstetrics, gynecologist, gynecology, gynaecologist, gyno, womens doctor, womens health, pregnancy, pregnancy doctor, prenatal, maternity, midwife, midwives, nurse midwife',
    'ginecología, ginecólogo, ginecóloga, obstetra, obstetricia, embarazo, embarazada, doctor de mujeres, doctora de mujeres, salud de la mujer, partera, comadrona, prenatal, maternidad',
  ),
  entry(
    'specialty',
    'general',
    'general practice, general practitioner, general doctor, general medicine, gp',
    'médico general, médica general, medicina general, doctor general, doctora general, médico de cabecera, doctor de cabecera',
  ),
  entry(
    'specialty',
    'geriatrics',
    'geriatrics, geriatric, geriatrician, seniors, seniors doctor, senior doctor, elderly, older adults, doctor for seniors, aging, gerontology',
    'geriatría, geriatra, personas mayores, adultos mayores, doctor de ancianos, ancianos, tercera edad',
  ),
  entry(
    'specialty',
    'adolescent',
    'adolescent, adolescents, adolescent medicine, teen, teens, teenager, teenagers, teen doctor',
    'adolescente, adolescentes, medicina del adolescente, doctor de adolescentes',
  ),
  entry(
    'specialty',
    'nurse-practitioner',
    'nurse practitioner, nurse practitioners, nurse, nurses, np, fnp, aprn',
    'enfermera, enfermero, enfermera practicante, enfermera especializada, enfermero especializado',
  ),
  entry(
    'specialty',
    'physician-assistant',
    'physician assistant, physicians assistant, physician associate, pa',
    'asistente médico, asistente médica, asociado médico',
  ),
  entry(
    'specialty',
    'clinic',
    'community clinic, clinic, health center, community health center, fqhc, rural clinic',
    'clínica, clínica comunitaria, centro de salud, centro comunitario',
  ),
];

const otherCare: readonly VocabularyEntry[] = [
  entry(
    'specialty',
    'allergy',
    'allergist, allergy, allergies, allergy doctor',
    'alergia, alergias, alergólogo, alergista, doctor de alergias',
  ),
  entry(
    'specialty',
    'cardiology',
    'cardiologist, cardiology, heart, heart doctor',
    'cardiólogo, cardióloga, cardiología, corazón, doctor del corazón',
  ),
  entry('specialty', 'chiropractic', 'chiropractor, chiropractic', 'quiropráctico, quiropráctica'),
  entry(
    'specialty',
    'dentistry',
    'dentist, dentists, dental, teeth, tooth, tooth doctor',
    'dentista, dental, dientes, odontólogo, odontóloga',
  ),
  entry(
    'specialty',
    'dermatology',
    'dermatologist, dermatology, skin, skin doctor',
    'dermatólogo, dermatóloga, dermatología, piel, doctor de la piel',
  ),
  entry(
    'specialty',
    'ear-nose-throat',
    'ent, ear nose and throat, ear nose throat, ear doctor, throat doctor, otolaryngologist',
    'otorrino, otorrinolaringólogo, oído, garganta',
  ),
  entry(
    'specialty',
    'endocrinology',
    'endocrinologist, endocrinology, diabetes doctor, diabetes, thyroid doctor',
    'endocrinólogo, endocrinóloga, endocrinología, doctor de diabetes',
  ),
  entry(
    'specialty',
    'eye',
    'eye doctor, eye, eyes, optometrist, ophthalmologist, ophthalmology, vision',
    'oculista, oftalmólogo, oftalmóloga, optometrista, ojos, doctor de los ojos, vista',
  ),
  entry(
    'specialty',
    'foot',
    'podiatrist, podiatry, foot, foot doctor, feet',
    'podólogo, podóloga, podiatra, pies, doctor de los pies',
  ),
  entry(
    'specialty',
    'gastroenterology',
    'gastroenterologist, gastroenterology, stomach doctor, gi doctor',
    'gastroenterólogo, gastroenteróloga, doctor del estómago',
  ),
  entry(
    'specialty',
    'kidney',
    'nephrologist, nephrology, kidney, kidney doctor',
    'nefrólogo, nefróloga, riñón, riñones, doctor de los riñones',
  ),
  entry(
    'specialty',
    'mental-health',
    'psychiatrist, psychiatry, child psychiatrist, psychologist, psychology, therapist, therapy, counselor, counseling, mental health, behavioral health, shrink, sikiatrist',
    'psiquiatra, psiquiatría, psicólogo, psicóloga, psicología, terapeuta, terapia, consejero, consejera, salud mental, siquiatra, sicólogo, sicóloga',
  ),
  entry(
    'specialty',
    'neurology',
    'neurologist, neurology, brain doctor',
    'neurólogo, neuróloga, neurología',
  ),
  entry(
    'specialty',
    'oncology',
    'oncologist, oncology, cancer, cancer doctor',
    'oncólogo, oncóloga, oncología, cáncer',
  ),
  entry(
    'specialty',
    'orthopedics',
    'orthopedist, orthopedic, orthopedics, orthopaedic, bone doctor, bones',
    'ortopedista, ortopedia, traumatólogo, huesos, doctor de los huesos',
  ),
  entry(
    'specialty',
    'physical-therapy',
    'physical therapist, physical therapy',
    'fisioterapeuta, fisioterapia, terapia física, terapista físico',
  ),
  entry(
    'specialty',
    'pulmonology',
    'pulmonologist, pulmonology, lung doctor, lungs',
    'neumólogo, neumóloga, pulmones, doctor de los pulmones',
  ),
  entry(
    'specialty',
    'rheumatology',
    'rheumatologist, rheumatology, arthritis doctor',
    'reumatólogo, reumatóloga, reumatología',
  ),
  entry('specialty', 'surgery', 'surgeon, surgery', 'cirujano, cirujana, cirugía'),
  entry('specialty', 'urology', 'urologist, urology', 'urólogo, uróloga, urología'),
];

const languages: readonly VocabularyEntry[] = [
  entry('language', 'en', 'english', 'inglés'),
  entry('language', 'es', 'spanish, espanol', 'español, castellano, hispano, hispana'),
  entry('language', 'zh cmn yue', 'chinese', 'chino'),
  // A directory that says only "Chinese" may mean either, so it is offered and not hidden.
  entry('language', 'cmn zh', 'mandarin, mandarin chinese', 'mandarín, chino mandarín'),
  entry('language', 'yue zh', 'cantonese, cantonese chinese', 'cantonés, chino cantonés'),
  entry('language', 'vi', 'vietnamese', 'vietnamita'),
  entry('language', 'tl', 'tagalog, filipino, pilipino', 'tagalo'),
  entry('language', 'ko', 'korean', 'coreano'),
  entry('language', 'hy', 'armenian', 'armenio'),
  entry('language', 'fa', 'farsi, persian', 'persa'),
  entry('language', 'ru', 'russian', 'ruso'),
  entry('language', 'ar', 'arabic', 'árabe'),
  entry('language', 'km', 'khmer, cambodian', 'camboyano, jemer'),
  entry('language', 'hmn', 'hmong', 'idioma hmong'),
  entry('language', 'hi', 'hindi', 'idioma hindi'),
  entry('language', 'pa', 'punjabi, panjabi', 'panyabí'),
  entry('language', 'ja', 'japanese', 'japonés'),
  entry('language', 'pt', 'portuguese, brazilian', 'portugués, brasileño'),
  entry('language', 'fr', 'french', 'francés'),
  entry('language', 'de', 'german', 'alemán'),
  entry('language', 'it', 'italian', 'italiano'),
  entry('language', 'pl', 'polish', 'polaco'),
  entry(
    'language',
    'ht',
    'haitian, haitian creole, creole, kreyol',
    'criollo, criollo haitiano, haitiano',
  ),
  entry('language', 'th', 'thai', 'tailandés'),
  entry('language', 'lo', 'lao, laotian', 'laosiano'),
  entry('language', 'ur', 'urdu', 'idioma urdu'),
  entry('language', 'bn', 'bengali, bangla', 'bengalí'),
  entry('language', 'gu', 'gujarati', 'idioma gujarati'),
  entry('language', 'ta', 'tamil', 'idioma tamil'),
  entry('language', 'te', 'telugu', 'idioma telugu'),
  entry('language', 'uk', 'ukrainian', 'ucraniano'),
  entry('language', 'el', 'greek', 'griego'),
  entry('language', 'he', 'hebrew', 'hebreo'),
  entry('language', 'so', 'somali', 'somalí'),
  entry('language', 'am', 'amharic', 'amárico'),
  entry('language', 'ig', 'igbo, ibo', 'idioma igbo'),
  entry(
    'language',
    'ase',
    'sign language, american sign language, asl, deaf',
    'lenguaje de señas, lengua de señas, lengua de signos, sordo, sorda',
  ),
];

const wishes: readonly VocabularyEntry[] = [
  entry(
    'gender',
    'female',
    'female, female doctor, woman, woman doctor, lady doctor',
    'mujer, doctora mujer, femenina',
  ),
  entry('gender', 'male', 'male, male doctor, man doctor', 'hombre, doctor hombre, masculino'),
  entry(
    'accepting',
    'newpt',
    'new patients, new patient, accepting new patients, taking new patients, accepts new patients, accepting patients, accepting',
    'pacientes nuevos, nuevos pacientes, acepta pacientes nuevos, acepta nuevos pacientes, aceptando pacientes nuevos',
  ),
  entry(
    'telehealth',
    'yes',
    'telehealth, telemedicine, video visit, video visits, video, virtual, virtual visit, online, by video, phone visit',
    'telesalud, telemedicina, por video, visita por video, videollamada, visita virtual, en línea',
  ),
  entry(
    'accessible',
    'handiaccess adacomp mobility',
    'wheelchair, wheelchair accessible, accessible, handicap accessible, step free, disabled access',
    'silla de ruedas, accesible, acceso para discapacitados',
  ),
];

export const vocabulary: readonly VocabularyEntry[] = [
  ...primaryCare,
  ...otherCare,
  ...languages,
  ...wishes,
];

const split = (text: string): readonly string[] => text.split(' ');

/** Words before a name. */
export const titleWords = split('dr dra doctor doctora doc docter docotr mr mrs ms sr sra');

/** Words before a place. */
export const placeWords = split('in near around at by en cerca alrededor');

/** Words that ask for who is near the member, wherever that is. */
export const nearMeWords = (
  'near me, near here, near by, nearby, near home, near my home, near my house, near my zip code, ' +
  'close to me, close to here, close to home, close to my home, close to my house, close by, ' +
  'closest to me, nearest to me, closest, nearest, around me, around here, by me, by my house, ' +
  'in my area, my area, in my neighborhood, my neighborhood, in my town, in my city, ' +
  'cerca de mí, cerca de aquí, cerca de casa, cerca de mi casa, cerca mío, cerca, cercano, cercana, ' +
  'cercanos, cercanas, más cerca, más cercano, más cercana, por aquí, por mi casa, junto a mí, ' +
  'alrededor de mí, a mi alrededor, en mi área, mi área, en mi zona, mi zona, en mi barrio, ' +
  'mi barrio, en mi ciudad'
).split(', ');

/** Words that part two wishes, either of which will do. */
export const eitherWords = split('or o u either');

/** Words that say nothing about whom to list. */
export const fillerWords = split(
  'a an the i im am is are my me we our your need needs want wants looking look find finding search ' +
    'show get for from of to on with and who whom that which does can speaks speak speaking spoken ' +
    'language languages doctors physician physicians provider providers practitioner specialist specialists pcp primary care ' +
    'md do office please some any good best close closest nearest within miles mile mi next ' +
    'un una unos unas el la los las lo mi mis yo de del al y e que quien con para por sin es son ' +
    'hable habla hablan hablar idioma idiomas busco buscar buscando quiero necesito encontrar ' +
    'medico medica medicos medicas especialista especialistas doctores doctoras proveedor primario primaria atencion consultorio ' +
    'favor mas cercano cercana millas milla buen buena ' +
    'npi lic license licence licencia number numero',
);

/** What a search box shows for each group of `primaryCareGroups` and `otherCareGroups`. */
export const groupNames: Readonly<Record<string, Readonly<Record<'en' | 'es', string>>>> = {
  family: { en: 'Family medicine', es: 'Medicina familiar' },
  internal: { en: 'Internal medicine', es: 'Medicina interna' },
  pediatrics: { en: 'Pediatrics', es: 'Pediatría' },
  obgyn: { en: 'Women’s health (OB/GYN)', es: 'Salud de la mujer (ginecología y obstetricia)' },
  general: { en: 'General practice', es: 'Medicina general' },
  geriatrics: { en: 'Care for older adults', es: 'Atención para adultos mayores' },
  adolescent: { en: 'Care for teens', es: 'Atención para adolescentes' },
  'nurse-practitioner': { en: 'Nurse practitioner', es: 'Enfermera especializada' },
  'physician-assistant': { en: 'Physician assistant', es: 'Asistente médico' },
  clinic: { en: 'Clinic', es: 'Clínica' },
  allergy: { en: 'Allergy care', es: 'Alergias' },
  cardiology: { en: 'Heart care', es: 'Corazón' },
  chiropractic: { en: 'Chiropractic care', es: 'Quiropráctica' },
  dentistry: { en: 'Dental care', es: 'Dentista' },
  dermatology: { en: 'Skin care (dermatology)', es: 'Piel (dermatología)' },
  'ear-nose-throat': { en: 'Ear, nose and throat', es: 'Oído, nariz y garganta' },
  endocrinology: { en: 'Diabetes and hormones', es: 'Diabetes y hormonas' },
  eye: { en: 'Eye care', es: 'Ojos' },
  foot: { en: 'Foot care', es: 'Pies' },
  gastroenterology: { en: 'Stomach and bowel', es: 'Estómago e intestinos' },
  kidney: { en: 'Kidney care', es: 'Riñones' },
  'mental-health': { en: 'Mental health', es: 'Salud mental' },
  neurology: { en: 'Brain and nerves', es: 'Cerebro y nervios' },
  oncology: { en: 'Cancer care', es: 'Cáncer' },
  orthopedics: { en: 'Bones and joints', es: 'Huesos y articulaciones' },
  'physical-therapy': { en: 'Physical therapy', es: 'Terapia física' },
  pulmonology: { en: 'Lung care', es: 'Pulmones' },
  rheumatology: { en: 'Arthritis care', es: 'Artritis' },
  surgery: { en: 'Surgery', es: 'Cirugía' },
  urology: { en: 'Urology', es: 'Urología' },
};
