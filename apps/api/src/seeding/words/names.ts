import { of } from './language-words.ts';

export const firstNames =
  of(`Ada Aïcha Alba Aleksander Amira André Anna Anselm Astrid Bao Beatriz Björn Camila Chloé Claire Daniel
  David Dmitri Elena Élodie Emeka Emma Farid Fatima Finn François Gabriel Grace Greta Hana Hannah Hiro Ida Ines Ingrid Isaac Ivan
  Jamal Jana Javier João Jonas José Julia Jürgen Kai Karim Katarzyna Kofi Lara Laura Leila Léa Liam Lina Lukas Łucja Maja Malik
  Marek María Marie Martín Mateo Mei Mia Miguel Mohamed Mónica Nadia Naomi Niamh Nina Noah Nora Olga Oliver Omar Oskar Paula Pavel
  Pedro Petra Priya Rafael Rania René Rosa Ruth Samir Sara Sean Siân Sofía Søren Stefan Sven Tanja Tariq Teresa Thea Thomas Tomás
  Ulla Vera Victor Walid Wanda Yara Yusuf Zoë Zofia`);

export const lastNames =
  of(`Abara Adeyemi Ahmed Almeida Álvarez Andersen Bauer Becker Benali Bergström Bianchi Blanc Bouchard Brown
  Castillo Chen Cohen Costa Davies Delgado Díaz Dubois Eriksen Esposito Evans Fernández Fischer Fontaine Fournier Freitas García
  Girard González Gruber Gutiérrez Haddad Hansen Hernández Hoffmann Horváth Hughes Ibrahim Ivanova Jansen Jensen Johansson Jones
  Kamara Kaya Keller Khan Kim Kowalska Kraus Kumar Lambert Larsen Lefèvre Leroy Lindqvist López Lundgren MacLeod Marín Martin
  Mbeki Mercier Meyer Mohr Morales Moreau Müller Murphy Nakamura Navarro Nguyen Nielsen Novák Núñez Okafor Olsen Ortiz Osei Öztürk
  Papadopoulos Patel Pereira Pérez Petit Popescu Quist Rahman Ramírez Richter Rossi Roux Ruiz Ryan Sánchez Santos Sato Schäfer
  Schneider Schröder Silva Singh Smith Sørensen Sousa Strand Suárez Svoboda Szabó Takahashi Tanaka Taylor Torres Tóth Vargas Vega
  Wagner Walker Weber Weiß Williams Wójcik Wright Yılmaz Zając Zhang Ziegler Zimmermann`);

export const titles =
  of(`Clerk Nurse Driver Engineer Librarian Planner Technician Analyst Accountant Carer Foreman Receptionist
  Inspector Caretaker Teacher Buyer Doctor Cook Gardener Surveyor`);

export const unitWords =
  of(`North South East West Central Water Transport Care Registry Finance Housing Parks Schools Clinics Roads
  Energy Archive Safety Harbour Forest Bridges Markets`);

export const pseudonyms = of(`Heron Badger Otter Lynx Wren Marten Curlew Hare Sparrow Beaver`);
