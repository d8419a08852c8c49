export const CHAIR = 'Ylva Brandt';
export const DEVICELESS = 'Torun Falk';
export const GUEST = 'Disa Malm';
/** Seven people; one of them is in the room without a device. */
export const PEOPLE = ['Amina Warsame', 'Lars-Olof Engdahl', 'Mikaela Sandell', 'Petter Nordin', 'Rasmus Hellgren', DEVICELESS, CHAIR];
export const COUNCIL = {
  name: 'Rådet för omröstningar',
  chair: CHAIR,
  secretary: 'Petter Nordin',
  members: PEOPLE.map((name) => ({ name })),
  agenda: [{ title: 'Val' }],
};
export const MEETING = 'radet-for-omrostningar_1';
export const [OPEN, SECRET] = [`${MEETING}-v1`, `${MEETING}-v2`];
/** What every button of theirs carries. */
export const ON_CARD = { meeting: MEETING, item: null, turn: null, proposal: null };
