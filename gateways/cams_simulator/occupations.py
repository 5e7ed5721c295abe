"""Occupations that people aim for and find: NOC 2021 codes and usual hourly wages in Ontario."""

from dataclasses import dataclass

LOWEST_WAGE = 18
"""Dollars; no plan aims below Ontario's general minimum wage ($17.60 from October 2025)."""


@dataclass(frozen=True, slots=True)
class Occupation:
    code: str
    low: int
    high: int
    """Dollars an hour."""


OCCUPATIONS = tuple(
    Occupation(code, max(low, LOWEST_WAGE), high)
    for code, low, high in (
        ("21231", 34, 62),  # software engineers
        ("21232", 30, 58),  # software developers and programmers
        ("21222", 28, 52),  # information systems specialists
        ("21223", 26, 48),  # database analysts
        ("21300", 28, 55),  # civil engineers
        ("21301", 30, 55),  # mechanical engineers
        ("11100", 26, 50),  # auditors and accountants
        ("12200", 19, 34),  # accounting technicians
        ("13110", 19, 32),  # administrative assistants
        ("14100", 18, 28),  # general office support
        ("14101", 18, 24),  # receptionists
        ("14200", 18, 30),  # accounting clerks
        ("14400", 18, 26),  # shippers and receivers
        ("31301", 34, 48),  # registered nurses
        ("32101", 26, 34),  # licensed practical nurses
        ("33102", 19, 27),  # nurse aides
        ("33103", 18, 25),  # pharmacy assistants
        ("41220", 32, 55),  # secondary school teachers
        ("41300", 26, 45),  # social workers
        ("42201", 20, 34),  # social and community service workers
        ("42202", 18, 27),  # early childhood educators
        ("44101", 18, 25),  # home support workers
        ("60020", 24, 48),  # retail managers
        ("62010", 18, 28),  # retail supervisors
        ("62020", 18, 24),  # food service supervisors
        ("63200", 18, 23),  # cooks
        ("64100", 18, 24),  # retail salespersons
        ("64314", 18, 24),  # hotel front desk clerks
        ("64409", 18, 28),  # customer service
        ("65100", 18, 19),  # cashiers
        ("65201", 18, 20),  # kitchen helpers
        ("65310", 18, 23),  # light duty cleaners
        ("65312", 18, 27),  # janitors and caretakers
        ("72106", 22, 36),  # welders
        ("72200", 24, 46),  # electricians
        ("72300", 24, 46),  # plumbers
        ("72310", 22, 40),  # carpenters
        ("72400", 25, 43),  # millwrights
        ("73200", 20, 33),  # installers and servicers
        ("73300", 21, 33),  # transport truck drivers
        ("73301", 20, 35),  # bus drivers
        ("74100", 20, 29),  # mail and parcel sorters
        ("75101", 18, 27),  # material handlers
        ("75110", 19, 34),  # construction labourers
        ("75201", 18, 27),  # delivery drivers
        ("94140", 18, 28),  # food and beverage machine operators
        ("94204", 18, 29),  # mechanical assemblers
        ("95100", 18, 30),  # labourers in metal processing
    )
)
