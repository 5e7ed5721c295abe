"""Names that stand for one another in English and French Canada: short forms, spellings, saints.

A plain starter set: the commonest short forms, and the names of newcomers that clerks spell in many
ways. A row is a group; a name may stand in several, and groups are not chained.
"""

from collections import defaultdict

_GROUPS = """
abigail abby gail
abdul abdel abdoul
ahmed ahmad ahmet
aleksandr alexandr alexander
alexander alex sandy xander
alexandra alex sandra sandy
alexandre alex
alfred fred freddie alf
ali aly
amanda mandy
andrew andy drew
angela angie
ann anne anna annie
anthony tony
antoine tony
antonio tony
arthur art
barbara barb babs
bartholomew bart
benjamin ben benny
bernard bernie
bradley brad
calvin cal
cameron cam
catherine katherine kathryn kathleen cathy kathy kate katie kat
charles charlie chuck chas
charlotte charlie lottie
christine christina kristina chris chrissy tina
christopher chris kit
clifford cliff
cynthia cindy
daniel dan danny
danielle dani
david dave davy
deborah debra deb debbie
dennis denis
dominique dom
donald don donnie
dorothy dot dottie
douglas doug
edouard ed eddy
edward ed eddie ted ned
elizabeth elisabeth liz lizzie beth betty eliza lisa
emily em
emmanuel manny manu
eugene gene
fatima fatema fatimah
florence flo
frances fran
francis frank
francois frank
franklin frank
frederic frederick fred freddy
gabriel gabe
gabrielle gaby
geoffrey jeffrey geoff jeff
genevieve gen
george georgie
gerald gerard gerry jerry
gilbert gil
gregory greg gregoire
guillaume will
harold harry hal
hassan hasan
helen helene ellen
henry hank harry
hussein hussain husain hossein
ibrahim ebrahim
isabelle isabella isabel bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
jennifer jen jenny
jessica jess jessie
john jack johnny jon
jonathan jon jonny johnathan
joseph joe joey
josephine jo josie
joshua josh
judith judy
katarzyna kasia
kenneth ken kenny
kim gim
kimberly kim
kristopher kris chris
laurence laurie
lawrence larry
lee li yi
leonard len lenny leo
leslie les
lillian lily
louis lou louie
louise lou
lucas luke luc
madeleine madeline maddie
magdalena magda
marc mark
margaret marguerite maggie meg peggy marge margie
maria marie mary
martin marty
martine tina
mathieu matthieu mathew matthew matt mat
maurice moe
maxime maximilien max
melissa mel
michael michel mike mick mickey
michelle michele shelly
mohammed mohamed mohammad mohamad muhammad muhammed muhamad muhamed muhammet mhmd mohd
mustafa mostafa moustafa
natalie nathalie nat
natasha natalia
nathaniel nathan nate
nicholas nicolas nick nico
nicole nicky
olivier oliver ollie
pamela pam
park pak bak
patricia pat patty trish tricia
patrick pat paddy
paul pauly
peter pete
philip phillip philippe phil
priscilla cilla
raphael rafael raf
raymond ray
rebecca becky becca
rejean rej
richard rick ricky rich dick
robert rob bob bobby robbie bert
roderick rod
roger rog
ronald ron ronnie
rosemary rose rosie
samantha sam
sara sarah sally
samuel sam sammy
sandra sandy
sebastien seb sebastian
sergei sergey serge
solomon sol
sophie sofia sophia
st saint
ste sainte
stanley stan
stephane stephen steve
stephanie steph
steven stephen steve
susan suzanne sue susie suzie
sylvain syl
teresa theresa therese terry tess
theodore ted teddy theo
thomas tom tommy thom
timothy tim timmy
valerie val
veronique vero
victor vic
victoria vicky tori
vincent vince vinny
virginia ginny
vladimir vlad
walter walt
william will bill billy willy liam
xavier xav
yevgeny evgeny eugene
yousef youssef yusuf joseph yosef
yuliya julia yulia
zachary zach zack
zoe zo
"""


def _by_name() -> dict[str, frozenset[str]]:
    others: defaultdict[str, set[str]] = defaultdict(set)
    for line in _GROUPS.split("\n"):
        group = set(line.split())
        for name in group:
            others[name] |= group - {name}
    return {name: frozenset(names) for name, names in others.items()}


_OTHERS = _by_name()


def names_for(word: str) -> frozenset[str]:
    """The other names, folded, that may stand for this one; empty for most words."""
    return _OTHERS.get(word, frozenset())
