#include "ExamplesAssets.h"

static const unsigned char base_beteenden_enhetsmote[] = {
#embed "../../fixtures/catalogs/base/beteenden/enhetsmote.md"
};
static const unsigned char base_moduler_gor_plats[] = {
#embed "../../fixtures/catalogs/base/moduler/gor-plats.md"
};
static const unsigned char base_moduler_stall_fragor[] = {
#embed "../../fixtures/catalogs/base/moduler/stall-fragor.md"
};
static const unsigned char base_mognadsmodell[] = {
#embed "../../fixtures/catalogs/base/mognadsmodell.md"
};
static const unsigned char base_omraden_kultur[] = {
#embed "../../fixtures/catalogs/base/omraden/kultur.md"
};
static const unsigned char base_omraden_struktur[] = {
#embed "../../fixtures/catalogs/base/omraden/struktur.md"
};
static const unsigned char base_ovningar_byt_ut[] = {
#embed "../../fixtures/catalogs/base/ovningar/byt-ut.md"
};
static const unsigned char base_ovningar_gor_en_egen_antipilot[] = {
#embed "../../fixtures/catalogs/base/ovningar/gor-en-egen-antipilot.md"
};
static const unsigned char base_program[] = {
#embed "../../fixtures/catalogs/base/program.md"
};
static const unsigned char base_teman_gor_plats[] = {
#embed "../../fixtures/catalogs/base/teman/gor-plats.md"
};
static const unsigned char base_en_areas_culture[] = {
#embed "../../fixtures/catalogs/base-en/areas/culture.md"
};
static const unsigned char base_en_areas_structure[] = {
#embed "../../fixtures/catalogs/base-en/areas/structure.md"
};
static const unsigned char base_en_behaviours_unit_meeting[] = {
#embed "../../fixtures/catalogs/base-en/behaviours/unit-meeting.md"
};
static const unsigned char base_en_exercises_make_your_own_anti_pilot[] = {
#embed "../../fixtures/catalogs/base-en/exercises/make-your-own-anti-pilot.md"
};
static const unsigned char base_en_exercises_swap_it[] = {
#embed "../../fixtures/catalogs/base-en/exercises/swap-it.md"
};
static const unsigned char base_en_maturity_model[] = {
#embed "../../fixtures/catalogs/base-en/maturity-model.md"
};
static const unsigned char base_en_modules_ask_questions[] = {
#embed "../../fixtures/catalogs/base-en/modules/ask-questions.md"
};
static const unsigned char base_en_modules_make_room[] = {
#embed "../../fixtures/catalogs/base-en/modules/make-room.md"
};
static const unsigned char base_en_programme[] = {
#embed "../../fixtures/catalogs/base-en/programme.md"
};
static const unsigned char base_en_themes_make_room[] = {
#embed "../../fixtures/catalogs/base-en/themes/make-room.md"
};
static const unsigned char base_xml_areas_culture[] = {
#embed "../../fixtures/catalogs/base-xml/areas/culture.xml"
};
static const unsigned char base_xml_areas_structure[] = {
#embed "../../fixtures/catalogs/base-xml/areas/structure.xml"
};
static const unsigned char base_xml_behaviours_unit_meeting[] = {
#embed "../../fixtures/catalogs/base-xml/behaviours/unit-meeting.xml"
};
static const unsigned char base_xml_exercises_make_your_own_anti_pilot[] = {
#embed "../../fixtures/catalogs/base-xml/exercises/make-your-own-anti-pilot.xml"
};
static const unsigned char base_xml_exercises_swap_it[] = {
#embed "../../fixtures/catalogs/base-xml/exercises/swap-it.xml"
};
static const unsigned char base_xml_maturity_model[] = {
#embed "../../fixtures/catalogs/base-xml/maturity-model.xml"
};
static const unsigned char base_xml_modules_ask_questions[] = {
#embed "../../fixtures/catalogs/base-xml/modules/ask-questions.xml"
};
static const unsigned char base_xml_modules_make_room[] = {
#embed "../../fixtures/catalogs/base-xml/modules/make-room.xml"
};
static const unsigned char base_xml_programme[] = {
#embed "../../fixtures/catalogs/base-xml/programme.xml"
};
static const unsigned char base_xml_themes_make_room[] = {
#embed "../../fixtures/catalogs/base-xml/themes/make-room.xml"
};

static const struct example_file files[] = {
    {"base", "beteenden/enhetsmote.md", base_beteenden_enhetsmote, sizeof base_beteenden_enhetsmote},
    {"base", "moduler/gor-plats.md", base_moduler_gor_plats, sizeof base_moduler_gor_plats},
    {"base", "moduler/stall-fragor.md", base_moduler_stall_fragor, sizeof base_moduler_stall_fragor},
    {"base", "mognadsmodell.md", base_mognadsmodell, sizeof base_mognadsmodell},
    {"base", "omraden/kultur.md", base_omraden_kultur, sizeof base_omraden_kultur},
    {"base", "omraden/struktur.md", base_omraden_struktur, sizeof base_omraden_struktur},
    {"base", "ovningar/byt-ut.md", base_ovningar_byt_ut, sizeof base_ovningar_byt_ut},
    {"base", "ovningar/gor-en-egen-antipilot.md", base_ovningar_gor_en_egen_antipilot, sizeof base_ovningar_gor_en_egen_antipilot},
    {"base", "program.md", base_program, sizeof base_program},
    {"base", "teman/gor-plats.md", base_teman_gor_plats, sizeof base_teman_gor_plats},
    {"base-en", "areas/culture.md", base_en_areas_culture, sizeof base_en_areas_culture},
    {"base-en", "areas/structure.md", base_en_areas_structure, sizeof base_en_areas_structure},
    {"base-en", "behaviours/unit-meeting.md", base_en_behaviours_unit_meeting, sizeof base_en_behaviours_unit_meeting},
    {"base-en", "exercises/make-your-own-anti-pilot.md", base_en_exercises_make_your_own_anti_pilot, sizeof base_en_exercises_make_your_own_anti_pilot},
    {"base-en", "exercises/swap-it.md", base_en_exercises_swap_it, sizeof base_en_exercises_swap_it},
    {"base-en", "maturity-model.md", base_en_maturity_model, sizeof base_en_maturity_model},
    {"base-en", "modules/ask-questions.md", base_en_modules_ask_questions, sizeof base_en_modules_ask_questions},
    {"base-en", "modules/make-room.md", base_en_modules_make_room, sizeof base_en_modules_make_room},
    {"base-en", "programme.md", base_en_programme, sizeof base_en_programme},
    {"base-en", "themes/make-room.md", base_en_themes_make_room, sizeof base_en_themes_make_room},
    {"base-xml", "areas/culture.xml", base_xml_areas_culture, sizeof base_xml_areas_culture},
    {"base-xml", "areas/structure.xml", base_xml_areas_structure, sizeof base_xml_areas_structure},
    {"base-xml", "behaviours/unit-meeting.xml", base_xml_behaviours_unit_meeting, sizeof base_xml_behaviours_unit_meeting},
    {"base-xml", "exercises/make-your-own-anti-pilot.xml", base_xml_exercises_make_your_own_anti_pilot, sizeof base_xml_exercises_make_your_own_anti_pilot},
    {"base-xml", "exercises/swap-it.xml", base_xml_exercises_swap_it, sizeof base_xml_exercises_swap_it},
    {"base-xml", "maturity-model.xml", base_xml_maturity_model, sizeof base_xml_maturity_model},
    {"base-xml", "modules/ask-questions.xml", base_xml_modules_ask_questions, sizeof base_xml_modules_ask_questions},
    {"base-xml", "modules/make-room.xml", base_xml_modules_make_room, sizeof base_xml_modules_make_room},
    {"base-xml", "programme.xml", base_xml_programme, sizeof base_xml_programme},
    {"base-xml", "themes/make-room.xml", base_xml_themes_make_room, sizeof base_xml_themes_make_room},
};

const struct example_file *const example_files = files;
const size_t example_file_count = sizeof files / sizeof files[0];
