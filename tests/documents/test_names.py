"""Names of many scripts and languages: read back exactly, or said not to print, by character."""

import unicodedata

import pytest

from interview_coach.application.press import Press
from interview_coach.application.printing import Paper
from tests.documents.samples import every_document, letter, words

PRINTED = {
    "Arabic": "نجيب محفوظ",
    "Belarusian": "Святлана Алексіевіч",
    "Bulgarian": "Елисавета Багряна",
    "Croatian": "Đurđica Čačić-Šušnjar",
    "Czech": "Karel Škvorecký",
    "Danish": "Søren Ærø Åkjær",
    "Dutch": "Lucas van ’t Hoff-IJssel",
    "Estonian": "Jaan Õunapuu",
    "Finnish": "Väinö Mäkeläinen",
    "French": "Anaïs L’Hôpital Œuvrard-Ÿs",
    "German": "Jürgen Weiß-Größler",
    "Greek": "Ελένη Γλύκατζη-Ἀρβελέρ",
    "Hausa": "Ƙanƙara Ɗanjuma Ɓello",
    "Hawaiian": "Kaʻahumanu Liliʻuokalani",
    "Hebrew": "ד״ר יעל כהן־לוי",
    "Hungarian": "Erdős Győző",
    "Icelandic": "Þórdís Guðmundsdóttir",
    "Irish": "Caoimhe Ní Dhòmhnaill",
    "Kazakh": "Әлия Нұрмұхамедова",
    "Latvian": "Ģirts Ķirsis-Ļaudams",
    "Lithuanian": "Živilė Šimkutė",
    "Maltese": "Ġużè Ħal-Għaxaq",
    "Māori": "Te Rangi Hīroa Ngāti",
    "Mongolian": "Цэцэгмаа Өлзийбат",
    "Norwegian": "Bjørnstjerne Sæbø",
    "Persian": "فروغ فرخزاد",
    "Polish": "Łukasz Źdźbło-Żółć",
    "Portuguese": "João Conceição",
    "Romanian": "Ștefan Țurcanu",
    "Russian": "Ольга Ёлкина",
    "Sami": "Áile Ŋuđđi",
    "Serbian": "Љубица Ђорђевић",
    "Slovak": "Ľudovít Štúr-Ďurčanský",
    "Spanish": "Íñigo Núñez Güell",
    "Swedish": "Åsa Öström",
    "Turkish": "Şükrü Öztürk Iğdır İnce",
    "Ukrainian": "Ґалаґан Їжакевич-Єрмак",
    "Urdu": "فیض احمد",
    "Vietnamese": "Đặng Thị Hường Nguyễn",
    "Welsh": "Tŵm Ŷnyr",
    "Yoruba": "Ọláṣubọ̀mí Ẹ̀gbẹ́yẹmí",
}
WARNED = {"Hindi": "अमृता प्रीतम", "Marathi": "विजय तेंडुलकर"}
"""Printed letter by letter, and not as they should be."""
MISSING = {
    "Amharic": "አበበ ቢቂላ",
    "Armenian": "Վիլյամ Սարոյան",
    "Bengali": "রবীন্দ্রনাথ",
    "Burmese": "အောင်ဆန်း",
    "Chinese": "王小波",
    "Georgian": "ნინო ხარატიშვილი",
    "Gujarati": "ઉમાશંકર",
    "Japanese": "村上 ハルキ さん",
    "Khmer": "សុខា",
    "Korean": "한강",
    "Lao": "ສົມສັກ",
    "Punjabi": "ਅੰਮ੍ਰਿਤਾ",
    "Sinhala": "මාර්ටින්",
    "Tamil": "சுப்பிரமணிய",
    "Telugu": "విశ్వనాథ",
    "Thai": "ปราบดา หยุ่น",
    "Tibetan": "བསྟན་འཛིན",
}


@pytest.fixture(scope="module")
def read(press: Press) -> str:
    names = "\n".join(map(" ".join, PRINTED.items()))
    printed = press.typeset(every_document(names)["referrals"], Paper.A4)
    assert printed.missing == ()
    return words(printed)


@pytest.mark.parametrize("language", PRINTED)
def test_a_name_is_read_back_exactly(read: str, language: str):
    assert PRINTED[language] in read


@pytest.mark.parametrize("language", WARNED)
def test_letters_that_should_be_joined_are_read_back_and_warned_of(press: Press, language: str):
    name = WARNED[language]
    printed = press.typeset(letter(sender=name), Paper.A4)
    assert name in words(printed)
    assert len(printed.warnings) == 1
    assert name not in printed.warnings[0]


@pytest.mark.parametrize("language", MISSING)
def test_what_does_not_print_is_said_by_character(press: Press, language: str):
    name = MISSING[language]
    printed = press.typeset(letter(sender=name), Paper.A4)
    kept = [c for c in name if not c.isspace() and unicodedata.category(c) != "Cf"]
    assert list(printed.missing) == list(dict.fromkeys(kept))
