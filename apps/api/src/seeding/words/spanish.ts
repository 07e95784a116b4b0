import { of, type LanguageWords } from './language-words.ts';

export const spanish: LanguageWords = {
  lang: 'es',
  small:
    of(`de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta
    entre cuando muy sin sobre también hasta hay donde quien desde todo nos`),
  content:
    of(`reunión equipo formulario tiempo solicitud turno oficina paciente formación sistema informe cliente seguridad
    trabajo plan correo teléfono cita presupuesto horario impresora cola reparación pedido proceso recepción archivo entrega
    factura aparcamiento cocina visitante edificio acceso contraseña aprobación espera sala autobús carretera agua energía luz
    calefacción mesa ordenador actualización jefa compañero noche planta cama enfermera médico biblioteca libro calle puente
    tubería fuga contador bicicleta vehículo combustible taller conductor pasajero billete máquina ventanilla ciudadano permiso
    firma papel carpeta carta almacén estante etiqueta caja reciclaje basura limpieza ruido ventana puerta ascensor escalera
    rampa señal idioma traducción página buscador botón pantalla calendario vacaciones ausencia baja guardería comedor almuerzo
    café descanso uniforme guante casco herramienta proveedor contrato precio ahorro coste medida encuesta queja prueba lista
    relevo aviso tablón mentor aprendiz entrevista certificado curso barrio parque árbol niño acera sombra fuente mercado`),
  heads: of(`bar cal des fer gal hor jar lam mon nar pel quer ros sal tor vel cre dra fla gra pla tri`),
  middles: of(`a e i o u an en on er ar al il`),
  ends: of(`ción miento dad ar er ir ado ido ista eza oso able mente ura aje`),
};
