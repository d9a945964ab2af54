"""Bad input: one line that says where, what was found and what was expected; and `dist/` as it was."""

import shutil

import pytest

from tests.conftest import Exemple

RESULTS = "elections/provinciales-2030/results.csv"
BALLOTS = "elections/provinciales-2030/ballot_counts.csv"
ARTICLE = "articles/gazette-2030-06-09-est.md"
SHAPES = "geometry/communes.geojson"
RING = "[165.5, -20.5], [166, -20.5], [166, -20], [165.5, -20], [165.5, -20.5]"
PORT = f'{{"type": "Polygon", "coordinates": [[{RING}]]}}'


def test_the_seeds_of_the_invented_country_are_accepted(exemple: Exemple) -> None:
    assert exemple.build().exit_code == 0


# Columns


def test_an_unknown_column_is_refused(exemple: Exemple) -> None:
    exemple.change("blocs.csv", "colour", "color")
    assert exemple.refusal() == (
        "seeds/blocs.csv:1: unknown column 'color'; expected id, name_fr, name_en, colour, note"
    )


def test_a_missing_column_is_refused(exemple: Exemple) -> None:
    exemple.write("populations.csv", "area_id,year,source_id\nile,2029,almanach\n")
    assert exemple.refusal() == ("seeds/populations.csv:1: missing column 'population'; found area_id, year, source_id")


def test_a_repeated_column_is_refused(exemple: Exemple) -> None:
    exemple.change("people.csv", "family_name", "name")
    assert exemple.refusal() == "seeds/people.csv:1: column 'name' stands 2 times; expected once"


def test_a_row_with_too_few_cells_is_refused(exemple: Exemple) -> None:
    exemple.change("people.csv", "Cap,Bruno", "Cap")
    assert exemple.refusal() == "seeds/people.csv:3: found 7 cells; expected 8 cells"


def test_a_row_with_too_many_cells_is_refused(exemple: Exemple) -> None:
    exemple.change("people.csv", "Cap,Bruno", "Cap,Bruno,Bruno")
    assert exemple.refusal() == "seeds/people.csv:3: found 9 cells; expected 8 cells"


def test_an_empty_line_is_refused(exemple: Exemple) -> None:
    exemple.change("people.csv", "\nbruno-cap", "\n\nbruno-cap")
    assert exemple.refusal() == "seeds/people.csv:3: an empty line; expected 8 cells"


# Cells


def test_an_empty_mandatory_cell_is_refused(exemple: Exemple) -> None:
    exemple.change("people.csv", "Chloé Lagon", "")
    assert exemple.refusal() == "seeds/people.csv:4: name is empty; expected a value"


@pytest.mark.parametrize("found", ["12.5", "1 234 a", "dix", "-95", "٩٥", "1e3", "9" * 30])
def test_what_is_no_count_is_refused(exemple: Exemple, found: str) -> None:
    exemple.change(RESULTS, ",95,", f",{found},")
    assert exemple.refusal() == (f"seeds/{RESULTS}:2: votes: not a count: '{found}'; expected digits only, 18 at most")


@pytest.mark.parametrize("found", ["2026-02-30", "2026-13", "29/02/1980", "1980-2-9", "80", "1980-02-29T00:00"])
def test_a_date_that_does_not_exist_is_refused(exemple: Exemple, found: str) -> None:
    exemple.change("people.csv", "1980-02-29", found)
    assert exemple.refusal() == (
        f"seeds/people.csv:2: birth_date: not a date: '{found}'; "
        "expected a day that exists: YYYY, YYYY-MM or YYYY-MM-DD"
    )


def test_a_decimal_comma_is_refused(exemple: Exemple) -> None:
    exemple.change("areas.csv", ",-20.5,165.8,", ',"-20,5",165.8,')
    assert exemple.refusal() == (
        "seeds/areas.csv:4: latitude: not a number: '-20,5'; expected digits and a point, such as -22.27"
    )


def test_a_second_spelling_of_a_category_is_refused(exemple: Exemple) -> None:
    exemple.change("publishers.csv", ",press,", ",Press,")
    assert exemple.refusal() == (
        "seeds/publishers.csv:3: publisher_kind_is_known must hold: (kind IN ('press', 'dataset', 'state', "
        "'territory', 'blog', 'encyclopedia', 'academic', 'party', 'international')); found kind = 'Press'"
    )


def test_a_row_that_contradicts_itself_is_refused_with_the_cells_concerned(exemple: Exemple) -> None:
    exemple.change("terms.csv", "2025-05-31,2030-06-20", "2035-05-31,2030-06-20")
    assert exemple.refusal() == (
        "seeds/terms.csv:3: term_starts_before_it_ends must hold: (substr(start_date, 1, length(end_date)) <= end_date)"
        "; found start_date = '2035-05-31', end_date = '2030-06-20'"
    )


def test_a_figure_out_of_bounds_is_refused(exemple: Exemple) -> None:
    exemple.change("populations.csv", "2029", "29")
    assert exemple.refusal() == (
        "seeds/populations.csv:2: a cell must hold: (year BETWEEN 1850 AND 2100); found year = 29"
    )


# Keys


def test_an_unknown_id_is_refused_with_the_known_one_that_looks_like_it(exemple: Exemple) -> None:
    exemple.change("people.csv", "1980-02-29,,journal-officiel-2030", "1980-02-29,,journal-oficiel-2030")
    assert exemple.refusal() == (
        "seeds/people.csv:2: unknown source_id 'journal-oficiel-2030'; did you mean 'journal-officiel-2030'?"
    )


def test_an_unknown_id_like_no_other_is_refused(exemple: Exemple) -> None:
    exemple.change("populations.csv", "port,2029", "zzzzz,2029")
    assert exemple.refusal() == "seeds/populations.csv:3: unknown area_id 'zzzzz'; expected one that is in areas"


def test_an_unknown_pair_of_ids_is_refused_with_the_pair_that_looks_like_it(exemple: Exemple) -> None:
    exemple.change("elections/provinciales-2030/allocation_run_institutions.csv", "est,2,", "est,3,")
    assert exemple.refusal() == (
        "seeds/elections/provinciales-2030/allocation_run_institutions.csv:4: unknown contest_id "
        "'provinciales-2030.est', run 3; did you mean 'provinciales-2030.est, 2'?"
    )


def test_a_row_of_another_election_than_its_folder_is_refused(exemple: Exemple) -> None:
    exemple.change(
        "elections/provinciales-2030/results.csv",
        "provinciales-2030.ouest.uni,1,mont",
        "municipales-2031.port.uni,1,mont",
    )
    assert exemple.refusal() == (
        "seeds/elections/provinciales-2030/results.csv:10: candidacy_id is 'municipales-2031.port.uni'; "
        "expected 'provinciales-2030', as the folder is named, or an id that begins with it"
    )


def test_a_duplicate_key_is_refused(exemple: Exemple) -> None:
    exemple.write("people.csv", exemple.text("people.csv") + "ana-rive,Ana Rive,Rive,Ana,F,,,almanach\n")
    assert exemple.refusal() == "seeds/people.csv:9: repeated key: id = 'ana-rive'; expected once"


def test_a_duplicate_key_of_several_columns_is_refused(exemple: Exemple) -> None:
    exemple.write("populations.csv", exemple.text("populations.csv") + "port,2029,400,almanach\n")
    assert exemple.refusal() == ("seeds/populations.csv:6: repeated key: area_id = 'port', year = 2029; expected once")


# Text


def test_a_file_in_latin_1_is_refused(exemple: Exemple) -> None:
    exemple.write("people.csv", exemple.text("people.csv").encode("latin-1"))
    assert exemple.refusal() == "seeds/people.csv:4: byte 0xe9 is not UTF-8; expected a file saved as UTF-8"


def test_a_file_in_utf_16_is_refused(exemple: Exemple) -> None:
    exemple.write("people.csv", exemple.text("people.csv").encode("utf-16"))
    assert exemple.refusal() == "seeds/people.csv:1: byte 0xff is not UTF-8; expected a file saved as UTF-8"


def test_windows_line_ends_and_a_byte_order_mark_give_the_same_database(exemple: Exemple) -> None:
    exemple.change("notes.csv", "Also met as", '"Also met\nas')
    exemple.change("notes.csv", "Brume-Vallon.", 'Brume-Vallon."')
    assert exemple.build().exit_code == 0
    unix = exemple.database.read_bytes()
    for path in [*exemple.seeds.rglob("*.csv"), *exemple.seeds.rglob("*.md"), *exemple.seeds.rglob("*.geojson")]:
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert exemple.build().exit_code == 0
    assert exemple.database.read_bytes() == unix


def test_quotes_never_closed_are_refused_at_the_line_where_they_open(exemple: Exemple) -> None:
    exemple.change("people.csv", "chloe-lagon,Chloé", 'chloe-lagon,"Chloé')
    assert exemple.refusal() == (
        "seeds/people.csv:4: quotes do not pair; expected a closing quote, doubled inside a text"
    )


def test_a_quote_inside_a_quoted_cell_is_refused(exemple: Exemple) -> None:
    exemple.change("people.csv", "Chloé Lagon", '"Chloé "la" Lagon"')
    assert exemple.refusal() == (
        "seeds/people.csv:4: quotes do not pair; expected a closing quote, doubled inside a text"
    )


def test_lines_are_counted_as_editors_do_after_a_cell_of_two_lines(exemple: Exemple) -> None:
    exemple.change("people.csv", "Ana Rive", '"Ana\nRive"')
    exemple.change("people.csv", "Chloé Lagon", "")
    assert exemple.refusal() == "seeds/people.csv:5: name is empty; expected a value"


# Files


def test_an_empty_file_is_refused(exemple: Exemple) -> None:
    exemple.write("people.csv", "")
    assert exemple.refusal() == "seeds/people.csv:1: empty file or first line; expected a header with columns of people"


def test_a_missing_file_is_refused(exemple: Exemple) -> None:
    (exemple.seeds / "people.csv").unlink()
    assert exemple.refusal() == "seeds: no file for table people; expected people.csv here or in a folder below"


def test_a_missing_folder_of_seeds_is_refused(exemple: Exemple) -> None:
    shutil.rmtree(exemple.seeds)
    assert exemple.refusal() == "seeds: no such folder; expected the one with the seeds"


def test_a_missing_folder_of_articles_is_refused(exemple: Exemple) -> None:
    shutil.rmtree(exemple.seeds / "articles")
    assert exemple.refusal() == "seeds/articles: no .md file here; expected one for each article"


def test_a_missing_folder_of_shapes_is_refused(exemple: Exemple) -> None:
    shutil.rmtree(exemple.seeds / "geometry")
    assert exemple.refusal() == "seeds/geometry: no .geojson file here; expected the shapes of areas"


def test_a_file_that_cannot_be_read_is_refused(exemple: Exemple) -> None:
    (exemple.seeds / "people.csv").unlink()
    (exemple.seeds / "people.csv").mkdir()
    assert exemple.refusal() == "seeds/people.csv: cannot be read: Is a directory"


def test_a_link_that_leads_nowhere_is_refused(exemple: Exemple) -> None:
    (exemple.seeds / "people.csv").unlink()
    (exemple.seeds / "people.csv").symlink_to("nowhere")
    assert exemple.refusal() == "seeds/people.csv: cannot be read: No such file or directory"


def test_a_file_of_no_table_is_refused(exemple: Exemple) -> None:
    exemple.write("persons.csv", "id\n")
    assert exemple.refusal().startswith("seeds/persons.csv: no table is named 'persons'; expected one of allocation_")


def test_a_seed_of_a_table_that_the_build_writes_is_refused(exemple: Exemple) -> None:
    exemple.write("checks.csv", "id,description,rows_checked,rows_skipped,status\nmine,Mine,1,0,passed\n")
    assert exemple.refusal() == "seeds/checks.csv: the build writes the table checks itself; expected no seed of it"


# Articles


def test_an_article_without_front_matter_is_refused(exemple: Exemple) -> None:
    exemple.write(ARTICLE, exemple.text(ARTICLE).split("---\n", 2)[2])
    assert exemple.refusal() == (
        f"seeds/{ARTICLE}:1: found no front matter and summaries; "
        "expected keys between two lines ---, then ## Résumé and ## Summary, each with a text"
    )


def test_an_article_without_a_summary_in_english_is_refused(exemple: Exemple) -> None:
    exemple.write(ARTICLE, exemple.text(ARTICLE).split("## Summary")[0] + "## Summary\n\n")
    assert exemple.refusal().startswith(f"seeds/{ARTICLE}:1: found no front matter and summaries; expected keys")


def test_front_matter_that_is_not_yaml_is_refused_at_its_line(exemple: Exemple) -> None:
    exemple.change(ARTICLE, "topic: provincial-2030", "topic: provincial: 2030")
    assert exemple.refusal() == (
        f"seeds/{ARTICLE}:8: front matter is not YAML: mapping values are not allowed here; "
        "expected key: value, with quotes round a value that holds a colon"
    )


def test_a_control_character_in_front_matter_is_refused(exemple: Exemple) -> None:
    exemple.change(ARTICLE, "a voté", "a vot\x07")
    assert exemple.refusal() == f"seeds/{ARTICLE}:2: a control character in the front matter; expected text"


def test_half_a_character_in_front_matter_is_refused(exemple: Exemple) -> None:
    exemple.change(ARTICLE, "title: L'Est a voté", 'title: "\\uD800"')
    assert exemple.refusal() == f"seeds/{ARTICLE}: half a character: '\\ud800'; expected whole ones"


def test_front_matter_without_keys_is_refused(exemple: Exemple) -> None:
    exemple.write(ARTICLE, "---\nbonjour\n---\n" + exemple.text(ARTICLE).split("---\n", 2)[2])
    assert exemple.refusal() == f"seeds/{ARTICLE}:2: front matter has no keys; expected lines such as title: …"


def test_an_unknown_key_of_an_article_is_refused(exemple: Exemple) -> None:
    exemple.change(ARTICLE, "author:", "autor:")
    assert exemple.refusal() == (
        f"seeds/{ARTICLE}:9: unknown key 'autor' in the front matter; expected some of areas, author, characters, "
        "date_basis, elections, event, kind, language, licence, note, offices, parties, people, published_on, "
        "publisher, reliability, seen_at, sha256, source_kind, title, title_basis, topic, url"
    )


def test_a_missing_key_of_an_article_is_refused(exemple: Exemple) -> None:
    exemple.change(ARTICLE, "topic: provincial-2030\n", "")
    assert exemple.refusal() == (f"seeds/{ARTICLE}:1: topic is empty or missing in the front matter; expected a value")


def test_a_key_that_stands_twice_in_an_article_is_refused(exemple: Exemple) -> None:
    exemple.change(ARTICLE, "topic: ", "title: Un autre titre\ntopic: ")
    assert exemple.refusal() == f"seeds/{ARTICLE}:2: title stands twice in the front matter; expected once"


def test_a_list_in_place_of_one_value_is_refused(exemple: Exemple) -> None:
    exemple.change(ARTICLE, "publisher: gazette", "publisher: [gazette]")
    assert exemple.refusal() == f"seeds/{ARTICLE}:3: publisher is a list or a mapping; expected one value"


@pytest.mark.parametrize(
    ("written", "found"), [("est", "'est'"), ("[[est]]", "[['est']]"), ("[est, '']", "['est', '']")]
)
def test_what_is_no_list_of_ids_is_refused(exemple: Exemple, written: str, found: str) -> None:
    exemple.change(ARTICLE, "areas: [est, port]", f"areas: {written}")
    assert exemple.refusal() == f"seeds/{ARTICLE}:17: areas is {found}; expected a list of ids, such as [one, two]"


def test_a_wrong_date_of_an_article_is_refused(exemple: Exemple) -> None:
    exemple.change(ARTICLE, "'2030-06-09'", "9 juin 2030")
    assert exemple.refusal() == (
        f"seeds/{ARTICLE}:4: published_on: not a date: '9 juin 2030'; "
        "expected a day that exists: YYYY, YYYY-MM or YYYY-MM-DD"
    )


def test_an_unknown_person_in_an_article_is_refused_at_the_line_of_the_key(exemple: Exemple) -> None:
    exemple.change(ARTICLE, "[ana-rive,", "[ana-riv,")
    assert exemple.refusal() == f"seeds/{ARTICLE}:13: unknown person_id 'ana-riv'; did you mean 'ana-rive'?"


def test_a_person_named_twice_in_an_article_is_refused(exemple: Exemple) -> None:
    exemple.change(ARTICLE, "[ana-rive, bruno-cap]", "[ana-rive, ana-rive]")
    assert exemple.refusal() == (
        f"seeds/{ARTICLE}:13: repeated key: article_id = 'gazette-2030-06-09-est', person_id = 'ana-rive'; "
        "expected once"
    )


# Geometry


def test_geometry_that_is_not_json_is_refused_at_its_line(exemple: Exemple) -> None:
    exemple.change(SHAPES, '"id": "mont"', "'id': 'mont'")
    assert exemple.refusal() == (
        f"seeds/{SHAPES}:3: not JSON: Expecting property name enclosed in double quotes; expected GeoJSON"
    )


def test_geometry_that_is_no_collection_is_refused(exemple: Exemple) -> None:
    exemple.change(SHAPES, '"features"', '"shapes"')
    assert exemple.refusal() == f"seeds/{SHAPES}: found no list of features; expected a GeoJSON FeatureCollection"


def test_a_ring_that_crosses_itself_is_refused(exemple: Exemple) -> None:
    exemple.change(SHAPES, "[166, -20], [165.5, -20]", "[165.5, -20], [166, -20]")
    assert exemple.refusal() == (
        f"seeds/{SHAPES}:2: area port has a broken ring: Self-intersection[165.75 -20.25]; "
        "expected rings that do not cross"
    )


def test_a_shape_of_an_unknown_area_is_refused(exemple: Exemple) -> None:
    exemple.change(SHAPES, '"port"', '"porte"')
    assert exemple.refusal() == f"seeds/{SHAPES}:2: unknown area 'porte'; expected one that is in areas"


def test_a_second_shape_of_an_area_is_refused(exemple: Exemple) -> None:
    exemple.change("geometry/provinces.geojson", '"est"', '"port"')
    assert exemple.refusal() == "seeds/geometry/provinces.geojson:2: a second shape for area 'port'; expected one"


def test_latitude_before_longitude_is_refused(exemple: Exemple) -> None:
    exemple.change(SHAPES, RING, "[-20.5, 165.5], [-20.5, 166], [-20, 166], [-20, 165.5], [-20.5, 165.5]")
    assert exemple.refusal() == (
        f"seeds/{SHAPES}:2: area port is empty or leaves the globe; expected degrees, longitude before latitude"
    )


def test_a_point_in_place_of_a_shape_is_refused(exemple: Exemple) -> None:
    exemple.change(SHAPES, PORT, '{"type": "Point", "coordinates": [165.5, -20.5]}')
    assert exemple.refusal() == f"seeds/{SHAPES}:2: area port is a Point; expected a Polygon or MultiPolygon"


@pytest.mark.parametrize(
    "broken",
    ["null", "[]", "{}", '"x"', '{"type": null}', '{"type": "Nope", "coordinates": []}']
    + [PORT.replace("[165.5, -20.5], [166", f"{point}, [166") for point in ("[NaN, 1]", '["a", 1]', "[1]", "null")],
)
def test_a_shape_that_cannot_be_read_is_refused(exemple: Exemple, broken: str) -> None:
    exemple.change(SHAPES, PORT, broken)
    assert exemple.refusal() == (f"seeds/{SHAPES}: feature 1 has no id or no geometry that can be read; expected both")


# Sums


def test_ballots_that_do_not_add_up_are_refused_at_the_line_of_the_seed(exemple: Exemple) -> None:
    exemple.change(BALLOTS, "390,285,5,5,275", "390,285,5,5,274")
    assert exemple.refusal() == (
        f"seeds/{BALLOTS}:2: ballots_add_up: voters of ile: found 284, expected 285; "
        "correct the figure, or list the contradiction in anomalies.csv"
    )


def test_votes_that_do_not_add_up_are_refused_at_the_line_of_the_seed(exemple: Exemple) -> None:
    exemple.change(RESULTS, ",95,", ",96,")
    assert exemple.refusal() == (
        f"seeds/{RESULTS}:2: communes_add_up: votes of provinciales-2030.est.ensemble in est: found 95, expected 96; "
        "correct the figure, or list the contradiction in anomalies.csv"
    )


def test_an_anomaly_that_is_no_longer_there_is_refused(exemple: Exemple) -> None:
    exemple.change("elections/municipales-2031/seats.csv", "quatre-vents,commune-mont,3", "quatre-vents,commune-mont,4")
    assert exemple.refusal() == (
        "seeds/elections/municipales-2031/anomalies.csv:2: anomalies_are_still_there: "
        "municipales-2031.mont.1.seats-fill is no longer in the figures; remove it, or correct what it expects"
    )


def test_a_result_that_was_lost_is_refused_where_its_level_is_called_complete(exemple: Exemple) -> None:
    exemple.change(RESULTS, "provinciales-2030.est.avenir,1,port,70,journal-officiel-2030\n", "")
    assert exemple.refusal() == (
        f"seeds/{BALLOTS}:5: complete_levels_have_every_candidacy: no votes of provinciales-2030.est.avenir in port; "
        "expected them in results.csv, since coverage calls the level commune complete"
    )


def test_the_result_of_a_polling_station_that_was_lost_is_refused(exemple: Exemple) -> None:
    lost = "provinciales-2030.port-b001,1,provinciales-2030.est.avenir,30,journal-officiel-2030\n"
    exemple.change("elections/provinciales-2030/station_results.csv", lost, "")
    assert exemple.refusal() == (
        "seeds/elections/provinciales-2030/station_ballot_counts.csv:2: complete_levels_have_every_candidacy: "
        "no votes of provinciales-2030.est.avenir in provinciales-2030.port-b001; "
        "expected them in station_results.csv, since coverage calls the polling stations complete"
    )


def test_a_tie_that_only_age_decides_is_refused_with_the_names_of_both_lists(exemple: Exemple) -> None:
    exemple.change("elections/municipales-2031/results.csv", ",100,", ",88,")
    exemple.change("elections/municipales-2031/results.csv", ",76,", ",88,")
    assert exemple.refusal() == (
        "municipales-2031.port.maree-haute and municipales-2031.port.nouveau-port have 88 votes each; "
        "expected the candidates' ages to decide"
    )
