"""Documents to be printed, with nothing but words of their own."""

from typing import Any

from models import Language
from printouts.document import Document, Entry, Fact, Section, Table, Template, Words
from printouts.renderer import Renderer
from tests.printouts.accessible import Accessible

WORDS = Words("Question", "Answer", "Page {page} of {pages}", "Cut along the line.")
PEOPLE = {
    "French": "Zoé O’Brien-Tremblay Çağrı Œuvrard",
    "Vietnamese": "Nguyễn Thị Phương Thảo",
    "Cyrillic": "Дмитрий Щербаков Їжакевич",
    "Greek": "Ἀλέξανδρος Παπαδόπουλος",
    "Arabic": "محمد علي الحسيني",
    "Pashto": "گل احمد پښتون",
    "Urdu": "عائشہ ملک",
    "Hebrew": "דוד כהן",
    "Devanagari": "अनिता शर्मा",
    "Bengali": "শেখ হাসিনা",
    "Gurmukhi": "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "Gujarati": "નરેન્દ્ર પટેલ",
    "Tamil": "தமிழ்ச்செல்வி",
    "Telugu": "తెలుగు పేరు",
    "Kannada": "ಕನ್ನಡ ಹೆಸರು",
    "Malayalam": "മലയാളം പേര്",
    "Sinhala": "සිංහල නම",
    "Chinese": "王小明 李娜",
    "Japanese": "山田太郎 やまだ ヤマダ",
    "Korean": "김민수",
    "Thai": "ประยุทธ์ จันทร์โอชา",
    "Lao": "ສົມສັກ",
    "Khmer": "សុខ ចាន់",
    "Burmese": "အောင်ဆန်း",
    "Tibetan": "བསྟན་འཛིན",
    "Amharic": "ገብረ እግዚአብሔር",
    "Georgian": "ქართული სახელი",
    "Armenian": "Հայերեն անուն",
    "Inuktitut": "ᐃᓄᒃᑎᑐᑦ",
    "Tamazight": "ⵜⴰⵎⴰⵣⵉⵖⵜ",
}


def document(**told: Any) -> Document:
    given: dict[str, Any] = {
        "template": Template.RECEIPT,
        "language": Language.ENGLISH,
        "title": "Receipt",
        "provider": "North Employment",
        "person": "Ada Hall",
        "facts": (Fact("Name", ("Ada Hall",)),),
        "sections": (),
        "printed": "Printed on a day",
        "words": WORDS,
    }
    return Document(**given | told)


def filled(**told: Any) -> Document:
    """With everything that a document may have."""
    return document(
        sections=(
            Section(
                "Answers",
                facts=tuple(Fact(script, (name,)) for script, name in PEOPLE.items()),
                tables=(
                    Table("Rows", ("A", "B", "C", "D", "E"), (("1", "", "3", "4", "5"),) * 120),
                ),
            ),
            Section(
                "Notes", entries=(Entry("Monday", (Fact("By", ("Eva",)),), "She came.\nAnd."),)
            ),
            Section("Nothing", nothing="There is nothing here."),
        ),
        **told,
    )


async def printed(wanted: Document) -> Accessible:
    return Accessible(await Renderer().pdf(wanted))
