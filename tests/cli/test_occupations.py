"""`portal occupations load` reads what Statistics Canada publishes, and loses nothing that is in use."""

import pytest
from tortoise.transactions import in_transaction

from cli.fault import Fault
from cli.occupations import Titles, write
from models import Occupation

ENGLISH = """\
Level,Hierarchical structure,Code - NOC 2021 V1.0,Class title,Class definition
1,Broad Category,2,Natural and applied sciences and related occupations,"Comprises\nsciences."
5,Unit Group,21232,Software developers and programmers,"Write, modify and test."
5,Unit Group,31301,"Registered nurses, and psychiatric nurses",Nurse.
"""
FRENCH = """\
Niveau,Structure hiérarchique,Code dela CNP 2021 v1.0,Titres de classes,Définitions de la classe
5,Groupe de base,21232,Développeurs / développeuses,Écrivent.
5,Groupe de base,31301,Infirmiers / infirmières,Soignent.
"""
ELEMENTS = """\
Level,Code - NOC 2021 V1.0,Class title,Element Type Label English,Element Description English
5,21232,Software developers and programmers,Illustrative example(s),application programmer
5,21232,Software developers and programmers,Main duties,"Write; test"
"""


async def load(folder, *texts, encoding="utf-8"):
    found = Titles()
    for number, text in enumerate(texts):
        file = folder / f"noc{number}.csv"
        file.write_bytes(text.encode(encoding))
        found.read(file)
    async with in_transaction():
        return await write(found)


async def held():
    return {one.code: (one.title_en, one.title_fr) for one in await Occupation.all()}


async def test_both_languages_are_loaded_together(database, tmp_path):
    said = await load(tmp_path, ENGLISH, FRENCH)

    assert "2 added, 0 corrected, 0 unchanged" in said
    assert await held() == {
        "21232": ("Software developers and programmers", "Développeurs / développeuses"),
        "31301": ("Registered nurses, and psychiatric nurses", "Infirmiers / infirmières"),
    }


async def test_one_language_after_the_other_comes_to_the_same(database, tmp_path):
    await load(tmp_path, ENGLISH)
    alone = (await held())["21232"]
    await load(tmp_path, FRENCH)

    assert alone == ("Software developers and programmers", None)
    assert (await held())["21232"][1] == "Développeurs / développeuses"


async def test_loading_again_changes_nothing(database, tmp_path):
    await load(tmp_path, ENGLISH, FRENCH)

    assert "0 added, 0 corrected, 2 unchanged" in await load(tmp_path, ENGLISH, FRENCH)
    assert "0 added, 0 corrected, 2 unchanged" in await load(tmp_path, ENGLISH)


async def test_what_a_file_lacks_stays(database, tmp_path):
    await Occupation.create(code="63200", title_en="Cooks", title_fr="Cuisiniers")

    said = await load(tmp_path, ENGLISH)

    assert "1 others stay" in said
    assert "63200" in await held()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252"])
async def test_it_is_read_as_windows_writes_it(database, tmp_path, encoding):
    await load(tmp_path, ENGLISH, FRENCH.replace(",", ";").replace("\n", "\r\n"), encoding=encoding)

    assert (await held())["31301"][1] == "Infirmiers / infirmières"


async def test_the_file_of_elements_names_each_unit_group_many_times(database, tmp_path):
    assert "1 added" in await load(tmp_path, ELEMENTS)


async def test_a_file_with_both_languages_may_lack_french_titles(database, tmp_path):
    said = await load(tmp_path, "code,title_en,title_fr,teer\n21232,Programmers,,1\n")

    assert said.endswith("Without a French title: 1.")
    assert await held() == {"21232": ("Programmers", None)}


async def test_every_line_that_is_wrong_is_named_and_nothing_is_written(database, tmp_path):
    with pytest.raises(Fault) as fault:
        await load(tmp_path, ENGLISH + "5,x,10,Legislators,\n5,x,29999,Nobody,\n5,x,11100,,\n")

    assert [line.partition(":")[0] for line in str(fault.value).splitlines()] == [
        "nothing was written.",
        "noc0.csv, line 6",
        "noc0.csv, line 7",
        "noc0.csv, line 8",
    ]
    assert await held() == {}


async def test_a_code_cannot_be_called_two_things(database, tmp_path):
    with pytest.raises(Fault, match=r"noc1\.csv, line 2: 21232 was called 'Software"):
        await load(tmp_path, ENGLISH, ELEMENTS.replace("Software developers and", "Other"))


async def test_french_alone_names_nothing_new(database, tmp_path):
    with pytest.raises(Fault, match="21232 has no English title"):
        await load(tmp_path, FRENCH)


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", b"\0\1\2", b"PK\x03\x04\xff\xfe", b'"'])
def test_a_file_of_something_else_is_refused(tmp_path, content):
    file = tmp_path / "other.csv"
    file.write_bytes(content)

    with pytest.raises(Fault, match=r"other\.csv is not a"):
        Titles().read(file)


def test_the_command_says_what_it_did(seeded, tmp_path):
    file = tmp_path / "noc.csv"
    # What the demo has already: its database is every test's here.
    file.write_text("".join(ENGLISH.splitlines(keepends=True)[:4]))

    done = seeded.portal("occupations", "load", str(file))
    missing = seeded.portal("occupations", "load", str(tmp_path / "nowhere.csv"))

    assert done.stdout.startswith("1 occupations read: 0 added, 0 corrected, 1 unchanged")
    assert "nowhere.csv: No such file or directory." in missing.stderr
    assert missing.returncode == 1
