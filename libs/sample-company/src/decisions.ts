// How the ideas went through the pipeline, and the reason that was given each time.
import type { IdeaKey, Move } from './story.types.ts';

export const decisions: Readonly<Record<IdeaKey, readonly Move[]>> = {
  'handover-at-the-bed': [
    { daysAgo: 79, hour: 11, by: 'ruth', to: 'in_review', reason: 'Numbers, support from three wards and a real risk that it removes. I take this one myself.' },
    { daysAgo: 66, hour: 9, by: 'ruth', to: 'piloting', reason: 'Wards 2, 5 and 7 for six weeks, with the cards and the rule for private matters as written in the thread.' },
    { daysAgo: 24, hour: 10, by: 'ruth', to: 'adopted', reason: 'Eleven findings at the bed in six weeks that the sheet had missed, and no complaint about privacy. All wards by spring.' },
  ],
  'evening-medicines': [
    { daysAgo: 68, hour: 10, by: 'ludmila', to: 'in_review', reason: 'Worth working out: it depends on evening cover and on the field the bed managers already use.' },
    { daysAgo: 50, hour: 15, by: 'ludmila', to: 'piloting', reason: 'Ward 3 and Ward 9 until the end of next month, with two technicians until 19:00.' },
  ],
  'key-safe-codes': [
    { daysAgo: 30, hour: 14, by: 'lieselotte', to: 'in_review', reason: 'Security agrees in principle. We need to know what the app can keep safely without reception.' },
  ],
  'wheelchair-places': [
    { daysAgo: 85, hour: 9, by: 'ruth', to: 'in_review', reason: 'Cheap, clear and easy to try. Birgit and I look at the ten places this week.' },
    { daysAgo: 80, hour: 13, by: 'ruth', to: 'piloting', reason: 'Three weeks with paint, names and the evening walk.' },
    { daysAgo: 60, hour: 11, by: 'ruth', to: 'adopted', reason: 'It works on every floor where it was tried. The remaining bays are painted this month.' },
    { daysAgo: 31, hour: 10, by: 'ruth', to: 'done', reason: 'All 64 chairs have a bay. Journey to imaging: 14 minutes before, 9 after, measured over 400 journeys.' },
  ],
  'interpreter-by-video': [
    { daysAgo: 75, hour: 16, by: 'ruth', to: 'in_review', reason: 'The contract exists. I am checking the cost per minute and who may use it at night.' },
    { daysAgo: 52, hour: 9, by: 'ruth', to: 'adopted', reason: 'Three stands, not two: intake, Ward 3 and Emergency. The sheet says when a person in the room is needed.' },
  ],
  'labels-at-the-bed': [
    { daysAgo: 45, hour: 12, by: 'ludmila', to: 'in_review', reason: 'Day Surgery has had no reject since April. I want to see the laboratory figures for the other wards.' },
    { daysAgo: 20, hour: 11, by: 'ludmila', to: 'piloting', reason: 'Six printers for the early round on Wards 2 and 5, three months.' },
  ],
  'quiet-hour': [
    { daysAgo: 63, hour: 10, by: 'ruth', to: 'in_review', reason: 'Therapists and cleaning have good objections. Let us find hours that suit them before we decide.' },
    { daysAgo: 45, hour: 14, by: 'ruth', to: 'piloting', reason: "Wards 3 and 9 and the children's ward, each at its own hour, with a count of who sleeps." },
  ],
  'glove-sizes': [
    { daysAgo: 80, hour: 8, by: 'ruth', to: 'in_review', reason: 'Passed on to Bernadette in procurement, who can change the list.' },
    { daysAgo: 76, hour: 9, by: 'ruth', to: 'adopted', reason: 'The list is now sorted by what each unit really uses.' },
    { daysAgo: 62, hour: 9, by: 'ruth', to: 'done', reason: 'Two weeks of orders: M from 91 % to 54 %, nobody without a size.' },
  ],
  'terminus-toilets': [
    { daysAgo: 78, hour: 9, by: 'agnieszka', to: 'in_review', reason: 'Treated as a matter of health. Timetable, doors and lighting are being checked terminus by terminus.' },
    { daysAgo: 58, hour: 11, by: 'agnieszka', to: 'piloting', reason: 'Eight termini where the timetable already allows it, with key cards for drivers and home carers.' },
    { daysAgo: 15, hour: 10, by: 'agnieszka', to: 'adopted', reason: 'Eighteen doors open, all with a lamp. Cafés at seven more termini have signed. Six to go.' },
  ],
  'leak-photo': [
    { daysAgo: 35, hour: 13, by: 'segun', to: 'in_review', reason: 'Small change, large saving if the pictures come. Privacy has been agreed in the thread.' },
    { daysAgo: 19, hour: 8, by: 'segun', to: 'piloting', reason: 'One crew and the contact centre, six weeks, counting journeys that were not needed.' },
  ],
  'shade-at-stops': [
    { daysAgo: 53, hour: 15, by: 'agnieszka', to: 'in_review', reason: 'The list is convincing. I am looking for the money and for who owns the ground.' },
    { daysAgo: 36, hour: 14, by: 'agnieszka', to: 'parked', reason: 'No budget for foundations before April. The first three stops stand at the top of the list for April; I will bring it back then.' },
  ],
  'one-dig-calendar': [
    { daysAgo: 65, hour: 10, by: 'segun', to: 'in_review', reason: 'Two directors have to agree on who asks. I prepare a trial in one district, as Harriet proposes.' },
  ],
  'reversing-lane': [
    { daysAgo: 84, hour: 10, by: 'agnieszka', to: 'in_review', reason: 'A matter of safety, so it does not wait for the monthly round. Vasil measures the lane this week.' },
    { daysAgo: 82, hour: 9, by: 'agnieszka', to: 'adopted', reason: 'One lane for buses, one metre for feet, a mirror and a lamp, on the coming Sunday.' },
    { daysAgo: 71, hour: 12, by: 'agnieszka', to: 'done', reason: 'Painted, lit and used. No near miss reported in the first week; there were three in the month before.' },
  ],
  'n4-waits': [
    { daysAgo: 72, hour: 14, by: 'agnieszka', to: 'in_review', reason: 'We check the connection with the last train and what it means for drivers’ hours.' },
    { daysAgo: 46, hour: 10, by: 'agnieszka', to: 'adopted', reason: 'N4 leaves the hospital at 22:44 from the next timetable week.' },
  ],
  'read-it-aloud': [
    { daysAgo: 76, hour: 9, by: 'sabine', to: 'in_review', reason: 'I read three aloud at home last night and was asked questions. Let us see what the law really needs.' },
    { daysAgo: 58, hour: 11, by: 'sabine', to: 'adopted', reason: 'The rule holds for every new or changed standard letter. Legal keeps a list of phrases that must stay.' },
  ],
  'say-it-once': [
    { daysAgo: 37, hour: 9, by: 'sabine', to: 'in_review', reason: 'It touches eight units. I have asked data protection, safeguarding and applications to a table.' },
  ],
  'form-hour': [
    { daysAgo: 74, hour: 10, by: 'takumi', to: 'in_review', reason: 'Three units have offered people. We look for rooms and a safe screen.' },
    { daysAgo: 61, hour: 15, by: 'takumi', to: 'piloting', reason: 'Lowmarsh and Stenbridge, three hours a week each, five weeks.' },
    { daysAgo: 26, hour: 11, by: 'takumi', to: 'adopted', reason: 'Four of five people go home with the matter settled. All branches from next quarter.' },
  ],
  'books-at-interchange': [
    { daysAgo: 65, hour: 16, by: 'takumi', to: 'in_review', reason: 'I asked the three interchanges, the van and the insurers.' },
    { daysAgo: 44, hour: 15, by: 'takumi', to: 'declined', reason: 'A fireproof box costs 4,100 and needs a bay that buses use. Longer hours for the flap up the hill serve the same readers.' },
  ],
  'after-a-death': [
    { daysAgo: 41, hour: 9, by: 'sabine', to: 'in_review', reason: 'Eight of the eleven offices are ours. I have written to all eight today.' },
    { daysAgo: 22, hour: 14, by: 'sabine', to: 'piloting', reason: 'Velmere office, Tuesday and Thursday afternoons, with six offices taking part.' },
  ],
  'library-card-at-birth': [
    { daysAgo: 81, hour: 10, by: 'takumi', to: 'in_review', reason: 'Lovely and cheap. The registry is checking how parents can say yes.' },
    { daysAgo: 70, hour: 9, by: 'takumi', to: 'adopted', reason: 'The tick box is on the form, the cards are printed.' },
    { daysAgo: 29, hour: 10, by: 'takumi', to: 'done', reason: '219 cards in six weeks, and 31 of the babies have been to a library.' },
  ],
  'open-saturday': [
    { daysAgo: 70, hour: 11, by: 'sabine', to: 'in_review', reason: 'I have counted visitors by the hour for two weeks in all six offices.' },
    { daysAgo: 55, hour: 13, by: 'sabine', to: 'declined', reason: 'The Monday hours are used for weddings and post, and Saturdays need an agreement that does not exist. A late Thursday looks possible: please propose it.' },
  ],
  'one-sign-in': [
    { daysAgo: 69, hour: 9, by: 'sanjay', to: 'in_review', reason: 'Backed from every corner within three days. Cost, badges and the break-glass case are being worked out with security.' },
    { daysAgo: 34, hour: 10, by: 'sanjay', to: 'piloting', reason: 'Emergency, Ward 3 and bus control, 40 readers, ten weeks. Time at the keyboard is measured before and after.' },
  ],
  'form-117': [
    { daysAgo: 86, hour: 14, by: 'genevieve', to: 'in_review', reason: 'It is my form. I am coming to see the files.' },
    { daysAgo: 63, hour: 10, by: 'genevieve', to: 'adopted', reason: 'The test in one store shows no loss and 130 forms fewer in three weeks. Below 200 the form is retired everywhere.' },
    { daysAgo: 32, hour: 11, by: 'genevieve', to: 'done', reason: 'Last copy filed. Waiting time for material below 200: from six days to the same day, confirmed by internal audit.' },
  ],
  'printer-names': [
    { daysAgo: 78, hour: 10, by: 'sanjay', to: 'in_review', reason: 'Nothing speaks against it. Crispin, tell me which buildings you need help in.' },
    { daysAgo: 70, hour: 11, by: 'sanjay', to: 'adopted', reason: 'The script is tested on one building. Go on with the rest.' },
    { daysAgo: 48, hour: 15, by: 'sanjay', to: 'done', reason: '340 printers renamed and labelled. Calls about lost printouts: 31 a week before, 9 after.' },
  ],
  'password-month': [
    { daysAgo: 62, hour: 9, by: 'sanjay', to: 'in_review', reason: 'Security and insurers are asked. The guidance has changed, our sheet has not.' },
    { daysAgo: 37, hour: 10, by: 'sanjay', to: 'adopted', reason: 'No more monthly change from the first of the month. Long passphrases, checked against leaked ones.' },
  ],
  'minutes-template': [
    { daysAgo: 44, hour: 10, by: 'sanjay', to: 'in_review', reason: 'I asked the committees that would have to use it.' },
    { daysAgo: 39, hour: 16, by: 'sanjay', to: 'declined', reason: 'Fourteen of nineteen committees say that it would not help them. One line per decision does what you need; the list is set up.' },
  ],
  'retired-tablets': [
    { daysAgo: 53, hour: 11, by: 'sanjay', to: 'in_review', reason: 'The recycler has been asked for an offer with certificates.' },
    { daysAgo: 30, hour: 9, by: 'sanjay', to: 'parked', reason: 'The next exchange of tablets is in May. I bring this back in April, with the offer for twenty wiped ones.' },
  ],
  'swap-shifts': [
    { daysAgo: 43, hour: 10, by: 'jerome', to: 'in_review', reason: 'Rules first, tool second: I collect the nine rules with Goran and the night sisters.' },
    { daysAgo: 21, hour: 9, by: 'jerome', to: 'piloting', reason: 'Ward 7, Port Aldin depot and Lowmarsh home care, eight weeks, with a check on how weekends are spread.' },
  ],
  'warm-food-at-three': [
    { daysAgo: 59, hour: 10, by: 'ruth', to: 'in_review', reason: 'Catering is working out the evening hour, and where the containers can stand.' },
    { daysAgo: 40, hour: 15, by: 'ruth', to: 'piloting', reason: 'Level 2, Sunday to Thursday, eight weeks, paid by badge.' },
  ],
  'someone-elses-job': [
    { daysAgo: 64, hour: 11, by: 'jerome', to: 'in_review', reason: 'Insurance and confidentiality need one page. After that there is little to decide.' },
    { daysAgo: 43, hour: 10, by: 'jerome', to: 'adopted', reason: 'Hosts offer days, guests choose. 38 days are on offer; the chief executive cleans window sills on Ward 3.' },
  ],
};
