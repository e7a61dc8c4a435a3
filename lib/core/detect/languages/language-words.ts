/**
 * Words that carry the grammar, by language. The first three are read; the others are known only so that their mails are left
 * alone. Accents are folded to plain letters, except in German (ä → ae).
 */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  en: "the to of and is it for can we this that please have be not your you my with are what do would could let need if i he she they at on from by but has will there which how when who about just any our us me an or as was were been did does should i'm it's don't i'll let's thanks hi so in no a get got up all one next time going great good know want like here see some any make take how's we're you're you'd",
  de: 'der die das den dem des ein eine einen einem einer und oder aber nicht auch noch schon ist sind war bin bist hat habe haben hast wird werden wurde kann kannst koennt koennen koennte koennten koenntest muss muessen soll sollen ich du er wir ihr sie uns euch mir dir mich dich sich ihnen ihr ihre ihren ihrer ihrem dein deine deinen mein meine unser unsere bitte danke mit fuer von bei zu zum zur auf aus nach ueber im am vom bis wenn dass weil wie wann wer wo was welche hier heute morgen gern gerne mal doch nur sehr kein keine es ob falls als dann hallo liebe viele gruesse guten tag vielen dank gibt an um so alle mehr beim ins wieder jetzt also in hab geht passt liegt bitten',
  es: 'el la los las un una unos unas de del y o pero no que en con por para se lo le les su sus mi mis tu tus me te nos os es son esta estan fue hay ha he han has al si ya mas muy como cuando donde quien este esto estos ese eso esa aqui hoy manana gracias favor hola buenos buenas dias puede puedes podria podrias puedo podemos podes tiene tienes tengo tenemos hacer ser tambien todo todos nada sobre hasta desde porque usted ustedes cual cuanto cuantos sin cualquier a quiero necesito voy vamos era estoy lunes martes miercoles jueves viernes hemos nuestro nuestra nuestros vuestro su haz espero otra otro dos tres bien vez dia hoja antes cada solo va dime envia enviame revisa ayer semana respuesta',
  fr: "le la les des du et est une un vous nous je tu il elle ce cette que qui dans pour pas sur avec au aux mais ou sont etes avez peux pouvez merci bonjour votre vos notre mon ma sa ses plus tres bien etre fait si leur en de ne se on ai ete cela ca par toi moi te me j'ai c'est d'un",
  it: 'il lo gli di che e un una per non con sono hai ho puoi puo del della dei delle nel nella alla al grazie ciao anche come questo questa mi ti ci vi si ma piu se la le i da in potresti vorrei buongiorno ha sei quando dove abbiamo ancora tutto tutti cosa',
  pt: 'o a os as um uma de do da dos das em no na nos nas para com nao que e voce eu meu minha seu sua por se mais obrigado obrigada ola bom dia pode podes poderia poderia esta sao foi tambem ja ao pela pelo isso quando onde amanha',
  ca: 'el la els les i de que amb per no es una un del al dels pel si em et ens us gracies bon dia pots podries aquest aquesta mes molt jo tu he ha dema',
  nl: 'de het een en van ik je jij u wij niet dat die dit op te zijn heb hebt heeft met voor aan er maar om kun kunt kan graag bedankt deze naar ook nog als wat wie hoe wel geen bij uit over is in we dank jullie mijn zou wil moet',
  sv: 'och att det som en ett pa ar av for med till den inte har jag du vi kan om tack hej fran vad nar hur min din de sig vill ska moetet aer paa foer',
  da: 'og at det som en et pa er af for med til den ikke har jeg du vi kan om tak hej fra hvad nar hvordan min din de innen inden trenger sende moede moete sig vil skal venlig hilsen takk hei av dette',
  pl: 'i w na nie sie jest to ze do z dla jak czy prosze dziekuje dzien dobry po od za mnie mi o a ale co moze jutro by ten te',
  cs: 'a je se na v ze to jsem prosim dekuji dobry den si by pro ne jak s z i o ale co mi nam jste bude',
  ro: 'si sa este un o de la pe cu nu ca pentru multumesc va am ai in din ce mai buna ziua',
  tr: 've bir bu icin da de mi ne var lutfen tesekkurler merhaba cok ile ben sen olarak degil daha',
  fi: 'ja on ei se etta han oli mutta kiitos hei ovat olen voit voisitko mina sina meidan teidan joka kun jos',
  hu: 'es a az nem hogy van egy meg is kerem koszonom de ezt mar csak ha lehet nekem',
};
