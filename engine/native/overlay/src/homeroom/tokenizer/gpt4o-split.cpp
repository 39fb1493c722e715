// GPT-4o's pattern by hand: llama.cpp's own form knows upper and lower case of ASCII only, and recurses per character.
//
//   [^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?
//  |[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?
//  |\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+

#include "gpt4o-split.h"

#include <algorithm>
#include <iterator>

namespace {

enum char_class : uint8_t { OTHER, UPPER, LOWER, LETTER, MARK, NUMBER, SPACE, ALTERNATING };

// code point << 3 | class of each run's first
constexpr uint32_t runs[] = {
#include "gpt4o-classes.inc"
};

char_class class_of(uint32_t cpt) {
    const uint32_t run   = *std::prev(std::upper_bound(std::begin(runs), std::end(runs), cpt << 3 | 7));
    const auto     found = (char_class) (run & 7);
    if (found != ALTERNATING) {
        return found;
    }
    return (cpt - (run >> 3)) % 2 == 0 ? UPPER : LOWER;
}

bool is_first(char_class c) { return c == UPPER || c == LETTER || c == MARK; }  // [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]
bool is_second(char_class c) { return c == LOWER || c == LETTER || c == MARK; } // [\p{Ll}\p{Lm}\p{Lo}\p{M}]
bool is_newline(uint32_t cpt) { return cpt == '\r' || cpt == '\n'; }

// One stretch of text; every function returns where a match that begins at `at` ends, or `at` when there is none.
struct stretch {
    const uint32_t *        cpts;
    std::vector<char_class> classes;

    stretch(const uint32_t * cpts, size_t size) : cpts(cpts), classes(size) {
        std::transform(cpts, cpts + size, classes.begin(), class_of);
    }

    size_t size() const { return classes.size(); }

    template <typename accepts> size_t run(size_t at, accepts accept) const {
        while (at < size() && accept(at)) {
            ++at;
        }
        return at;
    }

    // first*second+, the first pattern's letters
    size_t ends_lower(size_t at) const {
        const size_t first  = run(at, [&](size_t i) { return is_first(classes[i]); });
        const size_t second = run(first, [&](size_t i) { return is_second(classes[i]); });
        if (second > first) {
            return second;
        }
        for (size_t end = first; end > at; --end) { // back to the last that may also be a second
            if (is_second(classes[end - 1])) {
                return end;
            }
        }
        return at;
    }

    // first+second*, the second pattern's letters
    size_t begins_upper(size_t at) const {
        const size_t first = run(at, [&](size_t i) { return is_first(classes[i]); });
        return first == at ? at : run(first, [&](size_t i) { return is_second(classes[i]); });
    }

    // either, after one character that is neither letter, number nor newline, if that goes
    template <typename letters> size_t prefixed(size_t at, letters match) const {
        const char_class c = classes[at];
        if ((c == OTHER || c == MARK || c == SPACE) && !is_newline(cpts[at]) && at + 1 < size()) {
            const size_t end = match(at + 1);
            if (end > at + 1) {
                return end;
            }
        }
        return match(at);
    }

    char lower(size_t at) const {
        if (at >= size()) {
            return 0;
        }
        if (cpts[at] == 0x17f) { // ſ is an s to whom case does not matter
            return 's';
        }
        return cpts[at] < 128 ? (char) (cpts[at] | 0x20) : 0;
    }

    size_t contraction(size_t at) const {
        if (at >= size() || cpts[at] != '\'') {
            return at;
        }
        const char a = lower(at + 1);
        const char b = lower(at + 2);
        if (a == 's' || a == 't' || a == 'm' || a == 'd') {
            return at + 2;
        }
        const bool two = (a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l');
        return two ? at + 3 : at;
    }

    size_t word(size_t at) const {
        size_t end = prefixed(at, [&](size_t i) { return ends_lower(i); });
        if (end == at) {
            end = prefixed(at, [&](size_t i) { return begins_upper(i); });
        }
        return end == at ? at : contraction(end);
    }

    size_t number(size_t at) const {
        return std::min(at + 3, run(at, [&](size_t i) { return classes[i] == NUMBER; }));
    }

    size_t symbols(size_t at) const {
        const size_t start = at + (cpts[at] == ' ');
        const size_t end   = run(start, [&](size_t i) { return classes[i] == OTHER || classes[i] == MARK; });
        return end == start ? at : run(end, [&](size_t i) { return is_newline(cpts[i]) || cpts[i] == '/'; });
    }

    size_t spaces(size_t at) const {
        const size_t end = run(at, [&](size_t i) { return classes[i] == SPACE; });
        for (size_t last = end; last > at; --last) {
            if (is_newline(cpts[last - 1])) {
                return last;
            }
        }
        return end == size() || end <= at + 1 ? end : end - 1; // the last one belongs to what follows
    }

    size_t next(size_t at) const {
        for (auto match : { &stretch::word, &stretch::number, &stretch::symbols, &stretch::spaces }) {
            const size_t end = (this->*match)(at);
            if (end > at) {
                return end;
            }
        }
        return at + 1; // not reached: every class begins some match
    }
};

}

std::vector<size_t> homeroom_gpt4o_split(const std::vector<uint32_t> & cpts, const std::vector<size_t> & offsets) {
    std::vector<size_t> lengths;
    size_t begin = 0;
    for (const size_t size : offsets) {
        const stretch text(cpts.data() + begin, size);
        for (size_t at = 0; at < size;) {
            const size_t end = text.next(at);
            lengths.push_back(end - at);
            at = end;
        }
        begin += size;
    }
    return lengths;
}
