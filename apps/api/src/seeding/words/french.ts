import { of, type LanguageWords } from './language-words.ts';

export const french: LanguageWords = {
  lang: 'fr',
  small:
    of(`de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou nous comme
    mais on tout aux cette sans leur entre aussi quand chaque notre après avant`),
  content:
    of(`réunion équipe formulaire temps demande service bureau patiente formation système rapport client sécurité travail
    plan courriel téléphone rendez-vous budget horaire imprimante file réparation commande processus accueil dossier livraison
    facture stationnement cuisine visiteur bâtiment accès attente salle autobus route eau énergie lumière chauffage ordinateur
    logiciel responsable collègue nuit lit infirmière médecin bibliothèque livre rue pont tuyau fuite compteur vélo véhicule
    carburant atelier conducteur passager billet machine guichet citoyen permis signature papier classeur lettre stock étagère
    étiquette boîte recyclage déchet nettoyage bruit fenêtre porte ascenseur escalier rampe panneau langue traduction site
    recherche bouton écran calendrier vacances absence congé garderie cantine déjeuner café pause uniforme gant casque échelle
    outil fournisseur contrat prix économie coût mesure enquête plainte essai liste relève affichage mentor apprenti entretien
    certificat cours quartier arbre école trottoir piste marché élève été fête`),
  heads: of(`bar char dé flor gar jar lan mar nor pel quer ros sal tour val bri cré dra fla gra pla tré`),
  middles: of(`a e i o u an en on er ai ou`),
  ends: of(`tion ment ité eur euse age ance able ique iste er ir ure ette`),
};
