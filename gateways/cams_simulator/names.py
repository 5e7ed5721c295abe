"""Names of people in Ontario by where their families come from, as they write them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    country: str
    """Of citizenship, for those who are not Canadian citizens."""
    newcomers: int
    """How many of a hundred came in the last few years."""
    speaks_french: int
    """How many of a hundred prefer French."""
    race: str | None
    """What they say of themselves, where they say it."""
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]


def _origin(  # noqa: PLR0917 - a row of the table below
    country: str,
    race: str | None,
    women: str,
    men: str,
    families: str,
    newcomers: int = 60,
    speaks_french: int = 0,
) -> Origin:
    return Origin(
        country,
        newcomers,
        speaks_french,
        race,
        tuple(women.split("|")),
        tuple(men.split("|")),
        tuple(families.split("|")),
    )


ORIGINS = {
    _origin(
        "Canada",
        "White",
        "Emma|Olivia|Sarah|Jessica|Megan|Heather|Linda|Susan|Mary-Anne|Kelly|Grace|Zoe|Ashley|Amy",
        "Liam|Noah|Ethan|Michael|David|Robert|James|Ryan|Matthew|Kyle|Scott|Jean-Luc|Connor|Ian",
        "Smith|Brown|MacDonald|O'Brien|O’Neil|Wilson|Taylor|Campbell|McKenzie|Anderson|Clarke-Hill"
        "|Van der Berg|St. John|Fraser|Robinson|Hughes|Thompson|D'Arcy|Lee|Young",
        newcomers=0,
    ): 33,
    _origin(
        "Canada",
        None,
        "Zoé|Chloé|Geneviève|Marie-Ève|Josée|Anaïs|Françoise|Noémie|Hélène|Maëlle|Anne-Sophie",
        "Étienne|François|Jean-Philippe|Rémi|Benoît|Gaël|Marc-André|Noël|Stéphane|Loïc|Jérôme",
        "Tremblay|Gagnon|Côté|Bélanger|Lévesque|Gauthier-Roy|St-Pierre|Desrosiers|L'Heureux"
        "|Beauséjour|Thériault|D'Amours|Ouellette|Hébert|Lacroix",
        newcomers=0,
        speaks_french=65,
    ): 11,
    _origin(
        "Canada",
        "Indigenous",
        "Autumn|Dakota|Shania|Kateri|Nokomis|Cheyenne|Rain",
        "Jordan|Tyler|Waylon|Dallas|Makwa|Nathan|Elijah",
        "Beardy|Fiddler|Kakegamic|Wabano|Nanokeesic|Sutherland|Whiteduck|Mishenene",
        newcomers=0,
    ): 3,
    _origin(
        "India",
        "South Asian",
        "Harpreet|Simran|Manpreet|Priya|Anjali|Divya|Gurleen|Neha|Lakshmi|Kavitha",
        "Gurpreet|Arjun|Harjit|Rohan|Sukhdeep|Vikram|Amrit|Rahul|Karthik|Jaspreet",
        "Singh|Kaur|Patel|Sharma|Gill|Dhaliwal|Sandhu|D'Souza|Fernandes|Iyer|Nair|Grewal",
    ): 11,
    _origin(
        "Sri Lanka",
        "South Asian",
        "Tharshini|Nilani|Sivakami|Dilini",
        "Kajan|Thushan|Sivakumar|Nuwan",
        "Sivasubramaniam|Thiruchelvam|Perera|Balasingham|Wijesinghe",
        newcomers=30,
    ): 3,
    _origin(
        "Pakistan",
        "South Asian",
        "Ayesha|Fatima|Sana|Zainab|Mehreen",
        "Muhammad|Bilal|Usman|Hamza|Ali Raza",
        "Khan|Ahmed|Malik|Qureshi|ul-Haq|Chaudhry",
    ): 4,
    _origin(
        "China",
        "East/Southeast Asian",
        "Xiaoyan|Li Na|Mei-Ling|Jing|Yu|Wen",
        "Wei|Jian|Hao|Jun|Lü|Zhiyuan",
        "Wang|Li|Zhang|Chen|Liu|Ng|O|Xu|Ouyang|Wong-Cheung",
        newcomers=40,
    ): 6,
    _origin(
        "Philippines",
        "East/Southeast Asian",
        "Maria Cristina|Jasmine|Angelica|Rowena|Ma. Luisa",
        "Jose Mari|Mark Anthony|Rodel|Jericho|Ramón",
        "Santos|Reyes|dela Cruz|De los Santos|Bautista|Peñaflor|Macaraeg|Villanueva",
    ): 5,
    _origin(
        "Viet Nam",
        "East/Southeast Asian",
        "Thị Hồng|Bích Ngọc|Linh|Thu Trang",
        "Văn Đức|Minh Quân|Tuấn|Hữu Phước",
        "Nguyễn|Trần|Lê|Phạm|Đặng|Hoàng",
        newcomers=35,
    ): 2,
    _origin(
        "Syria",
        "Middle Eastern",
        "Rima|Nour|Hanan|Yasmin|Lubna",
        "Omar|Khaled|Youssef|Abdul Rahman|Mahmoud",
        "Al-Hassan|Al Khatib|Haddad|Kassab|Abu Zaid|El-Masri|Darwish",
        newcomers=85,
    ): 4,
    _origin(
        "Iran",
        "Middle Eastern",
        "Parisa|Shirin|Maryam|Nasrin|Laleh",
        "Reza|Amir Hossein|Kaveh|Farhad|Babak",
        "Hosseini|Ahmadi|Karimi-Zadeh|Tehrani|Rahimi|Mousavi",
        newcomers=70,
    ): 3,
    _origin(
        "Afghanistan",
        "Middle Eastern",
        "Zahra|Fereshta|Shabnam|Gulalai",
        "Najib|Hamidullah|Ahmad Zia|Farid",
        "Noori|Popal|Wardak|Rasuli|Stanekzai",
        newcomers=90,
    ): 2,
    _origin(
        "Ukraine",
        "White",
        "Olena|Iryna|Nataliia|Solomiia|Kateryna|Oksana",
        "Andrii|Oleksandr|Mykola|Dmytro|Serhii",
        "Shevchenko|Kovalenko|Boiko|Bondarenko|Lys|Solov'iov|Hryhorenko-Marchuk",
        newcomers=90,
    ): 4,
    _origin(
        "Colombia",
        "Latino",
        "Luz Marina|María José|Camila|Valentina|Ximena",
        "José Luis|Andrés|Santiago|Íñigo|Julián",
        "García Márquez|Rodríguez|Muñoz|Ibáñez|de la Torre|Núñez Peña|Gómez",
        newcomers=75,
    ): 4,
    _origin(
        "Nigeria",
        "Black",
        "Chiamaka|Ngozi|Folasade|Adaeze|Blessing",
        "Chukwuemeka|Oluwaseun|Tunde|Ifeanyi|Obinna",
        "Okafor|Adeyemi|Ogunbanjo|Nwosu|Eze|Oyelaran-Bello",
        newcomers=80,
    ): 4,
    _origin(
        "Democratic Republic of the Congo",
        "Black",
        "Grâce|Bénédicte|Espérance|Divine|Aimée",
        "Trésor|Dieudonné|Héritier|Jean-Pierre|Fiston",
        "Mbuyi|Ilunga|N'Gandu|Tshibangu|Mukendi wa Mulumba|Kabongo",
        newcomers=80,
        speaks_french=85,
    ): 2,
    _origin(
        "Jamaica",
        "Black",
        "Shanice|Keisha|Simone|Tamara",
        "Andre|Delroy|Marlon|Kemar",
        "Campbell|Brown|Williams|Grant|McFarlane|Powell",
        newcomers=25,
    ): 3,
    _origin(
        "Somalia",
        "Black",
        "Hodan|Ayaan|Fadumo|Sagal",
        "Abdirahman|Cabdi|Liban|Yusuf",
        "Warsame|Abdullahi|Farah|Mohamud|Cali",
        newcomers=55,
    ): 2,
    _origin(
        "Eritrea",
        "Black",
        "Selam|Tsehay|Almaz|Yordanos",
        "Tesfay|Yohannes|Mebrahtu|Samuel",
        "Ghebremedhin|Tekle|Haile|Woldu",
        newcomers=85,
    ): 2,
    _origin(
        "Türkiye",
        "Middle Eastern",
        "Ayşe|Gül|Zeynep|Işıl",
        "Çağrı|Oğuz|İbrahim|Emre",
        "Yılmaz|Şahin|Öztürk|Çelik|Aydın",
        newcomers=70,
    ): 1,
    _origin(
        "Poland",
        "White",
        "Małgorzata|Agnieszka|Zofia",
        "Łukasz|Paweł|Wojciech",
        "Wiśniewski|Wójcik|Dąbrowska-Nowak|Żak",
        newcomers=20,
    ): 1,
}
"""By how many of a hundred and ten people have it."""

CASEWORKERS = (
    "Angela Moretti", "Samir Haddad", "Joanne O'Reilly", "Luc Bélanger", "Priya Raman",
    "Denise St-Amand", "Marcus Greene", "Wei-Ting Chou", "Fatou N'Diaye", "Tom Kowalczyk",
    "Renée Côté", "Harjinder Bains",
)  # fmt: skip
SUPERVISORS = ("Karen Whitfield", "Alain Thériault", "Nadia Osman", "Peter van Dijk")
