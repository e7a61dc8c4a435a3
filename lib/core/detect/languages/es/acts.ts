import type { SpeechAct } from '../../frame';
import { act, clauseAct } from '../acts';

const AFTER = 'y|pero|entonces|luego|hola|oye|porfavor|por favor|por-favor|tambien|que';

/** Pronouns that hang on orders: "envíame", "pásaselo". */
const TAIL =
  '(?:me|nos|te|se|le|les|lo|la|los|las|melo|mela|melos|melas|noslo|nosla|selo|sela|selos|selas|telo|tela|os)';

/** Verb stems of orders with their endings for tú, vos, usted and ustedes. */
const VERBS =
  '(?:abr|acerqu|acord|acuerd|actualic|actualiz|adjunt|agend|agreg|agregu|anad|anot|apag|apagu|apunt|archiv|arregl|asegur|asist|aument|avis|ayud|baj|barr|borr|busc|busqu|calcul|cambi|cerr|cierr|cit|coloc|coloqu|coment|compart|complet|compr|comprueb|comunic|comuniqu|conect|confirm|consig|consult|contact|contest|convoc|coordin|copi|corrig|corrij|cuelg|cuelgu|cuent|da|deci|dej|descarg|descargu|devuelv|devolv|dibuj|dig|di|ech|elabor|elij|elig|encarg|encargu|encuentr|ensen|entr|entreg|entregu|envi|escrib|esper|explic|expliqu|facilit|fij|firm|fotocopi|gestion|guard|habl|hac|hag|inclu|incluy|indic|indiqu|inform|instal|invit|le|lee|limpi|llam|llen|llev|mand|manten|manteng|marc|marqu|mir|mont|muev|muestr|notific|notifiqu|ocup|olvid|orden|organic|organiz|pag|pagu|pas|pens|piens|pid|plane|pon|pong|prepar|present|prob|prueb|program|propon|propong|public|publiqu|qued|quit|recib|recog|recoj|recuerd|redact|reenvi|registr|rellen|remit|repar|repart|repas|reserv|respond|resum|retir|revis|rieg|riegu|sac|saqu|sal|segu|sig|sient|solicit|sub|sum|sustitu|termin|tir|tom|traduc|traduzc|tra|traig|transfier|un|us|utilic|utiliz|vaci|valor|ve|ven|veng|verific|verifiqu|vot|vuelv)';
const ORDER = `(?:haz|pon|ven|di|da|ve|sal|ten|se|id|${VERBS}(?:a|e|i|an|en|ad|ed|id))`;
const ORDER_WITH_TAIL = `(?:(?:haz|pon|ven|di|da|se|ten|manten)${TAIL}|${VERBS}(?:a|e|i|an|en|ad|ed|id|emos|amos)${TAIL}|\\p{L}{2,12}(?:a|e|i|n|d)(?:me|nos|melo|mela|selo|sela|noslo))`;

const OBJECT =
  '(?:el|la|los|las|lo|un|una|unos|unas|mi|mis|tu|tus|su|sus|vuestr[oa]s?|nuestr[oa]s?|a|al|con|en|de|del|por|para|que|si|esto|eso|este|esta|todo|toda|todos|cuando|cuanto|como|mas|otra|otro|dos|tres|cincuenta|alguna?|tambien|bien|primero|antes|hoy|manana|#|porfa|por-favor)';

const MEETING =
  'reunion|reunir|reunirnos|reunirme|reunirse|cita|vernos|verte|vemos|quedamos|quedar|quedemos|llamada|videollamada|hablar|hablamos|llamamos|comer|comemos|almorzar|almorzamos|cafe|cena|visita|agendar|agenda|junta|juntarnos|juntarse|ensayo|entrevista|charla|charlar|taller|inauguracion|invito|invitamos|invitar\\S*|invitad[oa]s|fecha|hueco|rato|tutoria|barbacoa|convoc\\S+|veamonos|hablemos|reunamonos|sentamos|juntamos|disponibilidad|disponibles?|demo';

/** What Spanish sentences do. Each is a feature; those with a phrase worth showing also name the cue. */
export const SPANISH_ACTS: readonly SpeechAct[] = [
  act('por favor', 'por favor|por-favor|favor de|favor|si es tan amable', true),
  act(
    '¿puedes…?',
    '(?:me |nos |le |lo |la |te |se )*(?:puedes?|podes|podeis|pueden|podrias?|podriais|podrian)(?: (?:me|alguien|usted|ustedes|vos))?',
    true,
  ),
  act('can asked', '¿ (?:\\S+ ){0,2}?(?:puedes?|podes|podeis|pueden|podrias?|podriais|podrian)'),
  act('can we', '(?:podemos|podriamos|puedo)(?: pedirte| pedirle| pedir)?', true),
  act('¿me…?', '¿ (?:me|nos|le|lo|la|te|os|se) (?:lo |la |los |las )?\\p{L}+', true),
  act(
    'do you mind',
    '(?:te|le|os|les) importaria?|(?:te|se) (?:animas?|encargas?|ocupas?|anima|encarga|ocupa)|serias?(?: usted)? tan amable|tan amable',
    true,
  ),
  act(
    'alguien',
    '(?:alguien|quien) (?:puede|podria|se|lleva|nos|me|tiene|que|quiere)|(?:busco|buscamos|necesitamos|que) (?:a )?(?:alguien|quien|voluntarios?|\\S+ voluntarios)',
    true,
  ),
  act('would it be possible', '(?:seria|es|hay)(?: alguna)? (?:posible|posibilidad)', true),
  act(
    'necesito',
    '(?:necesito|necesitamos|necesitaria|necesitariamos|se necesita|vamos a necesitar|preciso)(?: que)?',
    true,
  ),
  act('hace falta', '(?:me |nos |te )?(?:hace|hara|va a hacer|hacen) falta(?: que)?', true),
  act('falta', '(?:me|nos|aun|todavia|solo)? ?(?:falta|faltan|queda|quedan)(?: \\S+){0,2}', false),
  act('hay que', '(?:hay que|habria que|hubiera que)', true),
  act('tienes que', '(?:tienes?|tenes|teneis|tienen|tendrias?|tendriais|tendrian) que', true),
  act(
    'debes',
    '(?:debes?|debeis|deben|deberias?|deberiais|deberian|convendria|conviene|toca)(?: que)?',
    true,
  ),
  act(
    'must be',
    '(?:tiene que|tienen que|debe|deben|deberia|deberian)(?: \\S+){0,1}? (?:estar|ser|salir|enviarse|hacerse|\\p{L}+arse|\\p{L}+erse|\\p{L}+irse)',
    true,
  ),
  act(
    'te pido',
    '(?:te|le|os|les) (?:pido|pediria|pedimos|pediriamos|ruego|rogamos|encargo|agradezco|agradeceria|agradeceriamos|agradecere|agradeceremos|dejo|paso|toca)(?: por favor)?(?: que)?',
    true,
  ),
  act(
    'rogamos',
    '(?:se )?(?:rogamos|ruego|ruega|solicito|solicitamos|solicita|sirvase|agradeceria|agradeceriamos|agradezco|agradecemos)',
    true,
  ),
  act(
    'me gustaría',
    '(?:me|nos) (?:gustaria|encantaria|vendria bien|ayudaria|harias|haria|urge|interesa)(?: que)?|quisiera(?:mos)?|querria|querriamos',
    true,
  ),
  act(
    'quiero que',
    '(?:quiero|queremos|quiere|espero|esperamos|pide|dice \\p{L}+|propongo|pido)(?: por favor)? que',
    true,
  ),
  act(
    'quería pedir',
    '(?:queria|queriamos|quisiera|puedo)(?: \\S+)?? (?:pedir\\p{L}*|preguntar\\p{L}*|saber|solicitar|hablar|reunirme|consultar\\p{L}*)',
    true,
  ),
  act(
    'sería bueno',
    '(?:seria|estaria|es|vendria)(?: \\S+)?? (?:bueno|bien|estupendo|genial|ideal|util|importante|necesario|urgente|imprescindible|conveniente)(?: que| si)?',
    true,
  ),
  act('favor', 'un (?:gran )?favor|una mano|me ayudas?|ayudame|ayudar(?:me|nos)|echas', true),
  act('a ver si', 'a ver (?:si|cuando)|y si', true),
  act(
    'espera',
    '(?:a la espera|quedo (?:a la espera|pendiente)|quedamos a la espera|espero (?:tu|su|vuestra|los|el|la)|esperamos (?:su|tu)|esperando tus?|pendiente(?: de tu| de su)?|queda pendiente)',
    true,
  ),
  act('para que', 'para que (?:lo|la|los|las|le|nos)? ?\\p{L}+|para su firma|para que', true),
  clauseAct('order tail', AFTER, ORDER_WITH_TAIL, true),
  clauseAct('order', AFTER, `${ORDER} ${OBJECT}`, true),
  clauseAct('order alone', AFTER, ORDER),
  clauseAct(
    'do not forget',
    AFTER,
    'no (?:te |se |os )?(?:olvid\\p{L}+|dejes?|dejen)|acuerdate|acordate|recuerda|recuerden?|que no se te olvide|que alguien|que no se',
    true,
  ),
  clauseAct(
    'infinitive',
    'y|urgente :',
    '(?:revisar|enviar|confirmar|devolver|preparar|actualizar|mandar|firmar|completar|llamar|avisar|entregar|pasar|responder|hacer|comprar)',
    true,
  ),
  act(
    'subjunctive',
    'que(?: me| nos| le| lo| la| te| se| usted| alguien| tu)* \\p{L}{3,12}(?:as|es|ais|eis|en|an|aras|ieras|aran|ieran|ara|iera)',
  ),
  act(
    'when you can',
    'cuando (?:puedas?|puedan|tengas?|termines|acabes|lo veas)|en cuanto (?:puedas?|puedan|acabes|termines)|si (?:puedes?|tienes|te da|puede)|antes de (?:irte|salir|que)|lo antes posible|a la mayor brevedad|urgente|urge',
    false,
  ),
  act(
    'deadline',
    '(?:antes|para|hasta)(?: \\S+){0,2}? (?:el|del|de|lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|fin|#)|esta semana|hoy mismo|hoy',
  ),
  act(
    'answer me',
    '(?:confirm\\p{L}+|respuesta|contestame|respond\\p{L}+|dime|digame|decime|dinos|indiqu\\p{L}+|indica\\p{L}+|avis\\p{L}+|comentas|dices|opinion|comentarios|visto bueno|autorizacion|firma|justificante|aprobacion)',
  ),
  act('question mark', '¿'),
  clauseAct(
    'question word',
    'y|a|de|en|con|para|por|desde|hasta|si',
    '(?:que|quien|quienes|cual|cuales|cuando|donde|adonde|como|cuanto|cuanta|cuantos|cuantas|por que)',
    true,
  ),
  act(
    'asked word',
    '¿ (?:(?:y|a|de|en|con|para|por|desde|hasta) )?(?:que|quien|quienes|cual|cuales|cuando|donde|como|cuanto|cuanta|cuantos|cuantas)',
    true,
  ),
  act(
    'asked verb',
    '¿ (?:ya |no |alguien |alguna? |os |te |le |se |todavia |vos |el |la )*(?:es|son|esta|estan|estas|hay|tienes?|tenes|tienen|tiene|sabes?|saben|has|han|habeis|ha|sigue|siguen|queda|quedan|necesitas?|vas|viene|vienen|funciona|prefieres?|admiten|hacen|incluye|llego|salio|quieres?|quereis|vale|conoces|lleva)',
    true,
  ),
  act('want to know', '(?:saber|preguntar\\p{L}*|no se si|tienes idea|se te ocurre)', true),
  act('right?', '(?:no|verdad|si|vale|de acuerdo) \\?'),
  act(
    'opinion',
    'que (?:opinas?|opinan|opinais|piensas|pensais|te parece|os parece|le parece|tal)|como (?:lo|la)? ?(?:ves|ve|veis)|(?:tu|su|vuestra) opinion',
    true,
  ),
  act('time together', `(?:${MEETING})`),
  act(
    'suits you',
    '(?:te|le|os|les) (?:viene|va|vendria|iria|parece|queda|conviene|apetece)(?: mejor| bien)?',
    true,
  ),
  act(
    'have time',
    '(?:tienes?|tenes|tendrias?|tienen|tendria) (?:un |cinco |algo de |\\S+ )?(?:momento|rato|minutos?|tiempo|hueco|disponibilidad)|estas? (?:libre|usted disponible|disponible)|estan disponibles',
    true,
  ),
  act(
    'let us meet',
    '¿ (?:nos )?\\p{L}{3,10}(?:amos|emos|imos)|(?:tenemos|tendriamos|deberiamos|habria|hay) que (?:vernos|hablar|reunir\\p{L}*|juntar\\p{L}*|buscar|mover)|deberiamos (?:vernos|hablar)|\\p{L}{3,10}(?:emos|emonos|amonos)',
    false,
  ),
  act(
    'how about',
    '(?:que tal|y si|propongo|propuesta|digamos|vienes|venis|vendras|vendran|te apuntas|os apuntais|pasate|pasese|ven|venga)',
    true,
  ),
  act(
    'move the date',
    '(?:mover|aplazar|retrasar|cambiamos|cambiar|adelantar|pasar)(?: \\S+){0,3}? (?:cita|reunion|fecha|entrega|revision)|otra fecha|cancelar',
    true,
  ),
  act(
    'date',
    '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|tarde|hoy|semana|dia|mediodia|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|las)',
  ),
  act(
    'own act',
    '(?:voy|vamos|quiero|queremos|intentare|puedo|podria|tengo que|tenemos que|yo|nosotros|ahora|ya) (?:a )?(?:\\p{L}{2,12}(?:ar|er|ir|o|amos|emos|imos)|me|se|lo|la)',
  ),
  act(
    'first person',
    '(?:me|te|le|lo|la|se|os|les|nos)? ?\\p{L}{2,12}(?:are|ere|ire|aremos|eremos|iremos|amos)',
  ),
  act(
    'I send',
    '(?:te|le|os|les|se) (?:lo |la |los |las )?(?:mando|envio|paso|aviso|digo|llamo|confirmo|adjunto|remito|recojo|dejo|cuento|enviaremos|informaremos|llamara|enviara|haremos)',
  ),
  act('I take care', '(?:me|nos) (?:encargo|ocupo|encargamos|ocupamos|pondremos|lo)|yo me|ya (?:lo|me|se)'),
  act(
    'others',
    '(?:senor|senora|cliente|clientes|jefe|jefa|directora|equipo|agencia|banco|notario|proveedor|companero|companera|padres|ayuntamiento)(?: \\S+){0,2}? (?:ha|han|quiere|quieren|queria|pide|pidio|dijo|pregunto|tiene|tienen|llamara|avisara|entrega|exige|esperan|necesita)',
  ),
  act(
    'reported',
    '(?:me|nos|le|les) (?:pidio|pidieron|pregunto|preguntaron|dijo|pedi|pregunte|dije|han pedido|he pedido)|pidio|pidieron|dijeron|preguntaron|pregunto|queria saber cuando|dijo que',
  ),
  act(
    'condition',
    '(?:si|cualquier)(?: \\S+){0,2}? (?:tienes?|tienen|tiene|necesitas?|necesita|duda|dudas|cosa|pregunta|preguntas|quieres|puedo|algo|desea|lo desea|te apetece)',
  ),
  act(
    'offer',
    'a (?:tu|su|vuestra)(?: entera)? disposicion|no dud\\p{L}+|cuando quieras|sin problema|puedes llamarme|te (?:puedo|ayudo)|ayudarle|encantad[oa]|con (?:mucho )?gusto|aqui estoy',
  ),
  act('excuse', 'perdon\\p{L}*|disculp\\p{L}+|lamentamos|lo siento|molestias|comprension'),
  act(
    'wish',
    '(?:espero|esperamos) (?:que (?:estes|te|todo|hayas|os|se)|haber\\p{L}*|ver\\p{L}*|poder)|que (?:tengas?|tengan|te|descanses|lo|vaya)|buen (?:fin|viaje|dia)|buenos? dias|buenas|suerte|felic\\p{L}+|felices|disfrut\\p{L}+|cuidate|recuerdos|saluda|no (?:te|se) preocup\\p{L}+|no hay prisa|no pasa nada|bienvenid\\p{L}+|tomate (?:tu|el) tiempo|pasadlo|hasta (?:pronto|manana)',
  ),
  act(
    'thanks',
    'gracias|agradezco mucho|agradecerle|enhorabuena|te felicito|saludos?|abrazo|atentamente|besos',
  ),
  act('greeting', '^(?:hola|buenos|buenas|estimad[oa]s?|querid[oa]s?)(?: \\S+){0,4} [,:!]$'),
  act(
    'bulk',
    'clic|boletin|suscri\\p{L}+|darse de baja|dese de baja|gratis|gratuit[oa]|descuentos?|ahorr\\p{L}+|gana|sorteo|descubr\\p{L}+|siguenos|nuestr[oa]s? (?:web|tienda|redes|blog|promociones|canal|boletin|area|politica|descuentos)|automatic\\p{L}+|contrasena|su cuenta|mas informacion|oferta valida|ofertas|navegador|confidencial|registr\\p{L}+|inscribete|aprovech\\p{L}+|ya !|no responda|descarg\\p{L}+ (?:la|gratis)',
  ),
  act(
    'declined',
    'ya no|no (?:hace falta|es necesario|tienes que|tiene que|puedo|podre|podemos|llego|se requiere|me corresponde|tengo tiempo|podre ir)|olvida(?:lo)?|dejalo|ignor[ae]|cancela\\p{L}*|suspende|prefiero no|preferiria no|lamentablemente|resuelto|lo siento',
  ),
  act(
    'past',
    '(?:he|ha|han|hemos|has|habia|fue|fueron|estuvo|estuvimos|tuvimos|hubo) (?:\\p{L}+(?:ado|ido|to|cho)|\\S+)|\\p{L}{3,12}(?:aron|ieron|io)',
  ),
  act(
    'attached',
    'adjunto|adjunta|aqui (?:esta|van|tienes)|te paso|le remito|como (?:hablamos|quedamos|sabes)|para tu informacion',
  ),
  act(
    'availability',
    '(?:me|nos) (?:va|viene|parece|queda) (?:bien|mal|perfecto|un)|estoy|estare|nos vemos|entonces|sigue en pie|cerrad[oa]|cierra|horario|vuelvo|libre|puedo a|perfecto',
  ),
  act('not', 'no|nada|nadie|ningun\\p{L}*|sin|tampoco'),
  act('number', '#'),
];
