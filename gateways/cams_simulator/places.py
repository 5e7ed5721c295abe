"""Towns of Ontario: postal codes, area codes and streets that belong together."""

from dataclasses import dataclass

from gateways.cams_simulator.draw import Draw


@dataclass(frozen=True, slots=True)
class Town:
    name: str
    sorting_areas: tuple[str, ...]
    """The first halves of its postal codes."""
    area_codes: tuple[str, ...]
    is_francophone: bool


def _town(name: str, sorting_areas: str, area_codes: str, *, is_francophone: bool = False) -> Town:
    return Town(name, tuple(sorting_areas.split()), tuple(area_codes.split()), is_francophone)


TOWNS = {
    _town("Toronto", "M1P M3N M4C M5V M6H M9W", "416 647 437"): 26,
    _town("Mississauga", "L4Z L5B L5N", "905 289 365"): 8,
    _town("Brampton", "L6P L6T L6Y", "905 289 365"): 9,
    _town("Markham", "L3R L6C", "905 289 365"): 4,
    _town("Vaughan", "L4L", "905 289 365"): 3,
    _town("Oakville", "L6H L6L", "905 289 365"): 2,
    _town("Burlington", "L7R", "905 289 365"): 2,
    _town("Hamilton", "L8L L8P L9C", "905 289 365"): 6,
    _town("St. Catharines", "L2R", "905 289 365"): 2,
    _town("Oshawa", "L1G L1H", "905 289 365"): 3,
    _town("Ottawa", "K1N K1V K2J K2P", "613 343"): 9,
    _town("Kingston", "K7L K7M", "613 343"): 2,
    _town("Belleville", "K8N", "613 343"): 1,
    _town("Cornwall", "K6H", "613 343"): 1,
    _town("Hawkesbury", "K6A", "613 343", is_francophone=True): 1,
    _town("Peterborough", "K9H K9J", "705 249"): 2,
    _town("Barrie", "L4M L4N", "705 249"): 2,
    _town("Kitchener", "N2G N2M", "519 226 548"): 3,
    _town("Waterloo", "N2L", "519 226 548"): 1,
    _town("Guelph", "N1G N1H", "519 226 548"): 1,
    _town("London", "N5Y N6A N6K", "519 226 548"): 4,
    _town("Windsor", "N8X N9B", "519 226 548"): 3,
    _town("Sarnia", "N7T", "519 226 548"): 1,
    _town("Stratford", "N5A", "519 226 548"): 1,
    _town("Owen Sound", "N4K", "519 226 548"): 1,
    _town("Greater Sudbury", "P3A P3E", "705 249", is_francophone=True): 2,
    _town("Timmins", "P4N", "705 249", is_francophone=True): 1,
    _town("North Bay", "P1B", "705 249"): 1,
    _town("Sault Ste. Marie", "P6A", "705 249"): 1,
    _town("Thunder Bay", "P7B", "807"): 1,
    _town("Kenora", "P9N", "807"): 1,
}
"""How many people of a hundred, roughly, live there."""

FRANCOPHONE_TOWNS = tuple(town for town in TOWNS if town.is_francophone)

_STREETS = (
    "King Street West", "Queen Street East", "Main Street", "Church Street", "Elm Avenue",
    "Maple Crescent", "Bloor Street West", "Lakeshore Road", "Wellington Street", "Dundas Street",
    "Albert Street", "Victoria Avenue", "Concession Road 4", "Finch Avenue West", "Bank Street",
    "St. George Street", "O'Connor Drive", "Montrose Court", "Kennedy Road", "Barton Street East",
)  # fmt: skip
_FRENCH_STREETS = (
    "rue Principale", "rue Notre-Dame", "avenue Algonquin", "rue de l’Église", "chemin du Lac",
    "rue Saint-Joseph",
)  # fmt: skip
_LETTERS = "ABCEGHJKLMNPRSTVWXYZ"
"""Those that stand in the second half of a postal code."""


def address(draw: Draw, town: Town) -> dict[str, object]:
    french = town.is_francophone and draw.chance(60)
    house = draw.between(1, 2400)
    street = draw.pick(_FRENCH_STREETS if french else _STREETS)
    lines = [f"{house}, {street}" if french else f"{house} {street}"]
    if draw.chance(35):
        lines.append(f"{'App.' if french else 'Unit'} {draw.between(1, 1900)}")
    sorting_area = draw.pick(town.sorting_areas)
    local = f"{draw.below(10)}{draw.pick(_LETTERS)}{draw.below(10)}"
    return {
        "lines": lines,
        "city": town.name,
        "province": "Ontario",
        "postalCode": f"{sorting_area} {local}",
    }


def phone(draw: Draw, town: Town) -> str:
    """In the exchange 555, which belongs to nobody; written as people write it."""
    area_code = draw.pick(town.area_codes)
    line = f"{draw.below(10_000):04}"
    form = draw.weighted({"{}-555-{}": 80, "({}) 555-{}": 12, "{} 555 {}": 5, "+1 {}-555-{}": 3})
    return form.format(area_code, line)
