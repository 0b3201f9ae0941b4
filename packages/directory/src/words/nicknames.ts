/**
 * First names that stand for each other, in English and Spanish: whoever types one of a line finds
 * the others. Folded; a name may be in several lines.
 */
const lines = `
abigail abby gail
albert al bert alberto beto
alejandro alex alejandra alexander alexandra sandy sandra xander
alfred alfredo fred al
alice allie alicia
amanda mandy
andrew andy drew andres
angela angie angelica
anthony tony antonio antonia
barbara barb barbie babs
benjamin ben benny
catherine katherine kathryn kate katie kathy cathy kay kitty catalina
charles charlie chuck chas carlos
christina christine tina chris cristina
christopher chris topher cristobal
consuelo chelo
cynthia cindy
daniel dan danny daniela
david dave davey
deborah debra deb debbie
dolores lola
donald don donny
dorothy dot dottie dolly
edward ed eddie ted ned eduardo lalo
elizabeth liz lizzie beth betty betsy eliza isabel elisa
emily emma
enrique henry quique kike hank harry
ernest ernie ernesto neto
eugene gene
evelyn eve
francis frank fran francisco paco pancho cisco francisca
frederick fred freddie federico
gabriel gabe gabriela gaby
george jorge
gerald gerry jerry gerardo
gregory greg gregorio goyo
guadalupe lupe lupita
guillermo william will willy bill billy memo liam
gustavo gus
harold hal harry
ignacio nacho
jacob jake jacobo
jacqueline jackie
james jim jimmy jamie jaime santiago diego
janet jan
jeffrey jeff geoffrey
jennifer jen jenny
jessica jess jessie
jesus chuy
john jon johnny jack juan ivan
jonathan jon john
joseph joe joey jose pepe josefina josefa
joshua josh josue
judith judy
kenneth ken kenny
kimberly kim
laurence lawrence larry lorenzo
leonard len lenny leo leonardo
linda lindy
louis lou luis luisa louise
luz lucy lucia lucille
manuel manny manuela
margaret maggie meg peggy marge margie margarita rita
maria mary mia marie maricela
martha marta marty
martin marty
matthew matt mateo
maureen mo
michael mike mick mickey miguel
mercedes meche
nancy nan
nathan nate nathaniel
nicholas nick nicolas nico
pamela pam
patricia pat patty patsy tricia trish
patrick pat patricio
peter pete pedro perico
philip phillip phil felipe
rachel raquel
raymond ray ramon
rebecca becky becca rebeca
ricardo richard rick ricky rich dick
roberto robert rob bob bobby robbie bert
ronald ron ronnie
rosario chayo
samuel sam sammy samantha
sergio checo
socorro coco
stephanie steph estefania
stephen steven steve esteban
susan sue susie suzanne susana
teresa theresa terry tere
theodore ted teddy theo teodoro
thomas tom tommy tomas
timothy tim timmy timoteo
valerie val valeria
victoria vicky tori
vincent vince vinny vicente chente
walter walt wally
xavier javier
zachary zach zack
`;

const others = new Map<string, Set<string>>();
for (const line of lines.trim().split('\n')) {
  const names = line.split(' ');
  for (const name of names) {
    const known = others.get(name) ?? new Set();
    for (const other of names) if (other !== name) known.add(other);
    others.set(name, known);
  }
}

/** The other forms of a first name. */
export function nicknamesOf(name: string): readonly string[] {
  return [...(others.get(name) ?? [])];
}
