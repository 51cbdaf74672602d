"""A type setter without fonts: every letter is as wide as half its height."""


class PlainSetter:
    def width(self, paragraph):
        return len(paragraph.text) * paragraph.size / 2

    def breaks(self, paragraph, width):
        begins, end = [0], 0
        room = max(1, int(width / (paragraph.size / 2)))
        while len(paragraph.text) - begins[-1] > room:
            end = paragraph.text.rfind(" ", begins[-1], begins[-1] + room + 1)
            begins.append(end + 1 if end > begins[-1] else begins[-1] + room)
        return tuple(begins)
