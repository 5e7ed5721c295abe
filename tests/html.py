"""HTML as a reader has it: tags, attributes, text."""

from html.parser import HTMLParser


class Page(HTMLParser):
    """The tags, attributes and text of an HTML page."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.text = [], ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        if self.tags and self.tags[-1][0] not in {"style", "title"}:
            self.text += data

    def attributes(self, tag, name):
        return [found.get(name) for each, found in self.tags if each == tag]


def words(text):
    return " ".join(text.split())
