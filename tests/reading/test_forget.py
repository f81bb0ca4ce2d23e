"""What is kept of pages read before changes nothing but the time that the next one takes."""

from docsgen.reading import Paragraph, forget, read_page, sentences_of


def texts(page):
    return [block.text for block in page.blocks if isinstance(block, Paragraph)]


def test_equal_words_are_worked_out_once_until_they_are_forgotten():
    (first,) = texts(read_page("a.md", "Set `x` to _y_. Then go."))
    (again,) = texts(read_page("b.md", "Set `x` to _y_. Then go."))
    assert again.rich is first.rich
    shapes = [sentence.shape for sentence in sentences_of(first)]
    assert [sentence.shape for sentence in sentences_of(again)] == shapes
    forget()
    (anew,) = texts(read_page("c.md", "Set `x` to _y_. Then go."))
    assert anew.rich is not first.rich
    assert (anew.plain, anew.marks, anew.rich.offsets) == (first.plain, first.marks, first.rich.offsets)
    made = [sentence.shape for sentence in sentences_of(anew)]
    assert not set(made) & set(shapes)
    assert [shape.skeleton for shape in made] == [shape.skeleton for shape in shapes]
