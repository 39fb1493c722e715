"""Prime or not (level 1: to 50, 2: to 100, 3: to 168), and numbers as products of primes."""

from random import Random

from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47)
LARGEST = {1: 50, 2: 100, 3: 168, 4: 350, 5: 500}
LARGEST_PRODUCT = {1: 60, 2: 120, 3: 300, 4: 900, 5: 2000}
IS_PRIME = (
    "Is {n} a prime number?",
    "Is {n} prime?",
    "Is the number {n} prime?",
    "Tell me if {n} is prime.",
    "Is {n} a prime?",
    "Check whether {n} is a prime number.",
    "Would you say {n} is a prime number?",
    "Find out if {n} is prime.",
    "Decide whether {n} is prime.",
    "{n} is a prime number, yes or no?",
    "Can {n} be a prime number?",
    "How do I know if {n} is prime?",
)
FACTORISE = (
    "Find the prime factorisation of {n}.",
    "What is the prime factorization of {n}?",
    "Write {n} as a product of its prime factors.",
    "Express {n} as a product of primes.",
    "Write {n} as a product of prime factors.",
    "prime factorization of {n}",
    "Factorise {n} into primes.",
    "Break {n} down into prime factors.",
    "Give {n} as a product of prime numbers.",
    "Which primes multiply to make {n}?",
    "Find the prime factors of {n}.",
    "Decompose {n} into prime factors.",
    "Use a factor tree to write {n} as a product of primes.",
    "What is {n} as a product of primes?",
)
TEMPLATES = IS_PRIME + FACTORISE


def _is_prime(level: int, rng: Random) -> Problem:
    n = rng.randint(11, LARGEST[level] - 1)
    if rng.random() < 0.6 and n % 2 == 0:
        n += 1  # even numbers are too easy to come every second time
    divisor, lines = _smallest_divisor(n)
    if divisor:
        answer, because = r"\text{no}", f"{n} is {divisor} times {n // divisor}. Is it prime?"
        lines.append(f"{n} is {divisor}*{n // divisor}, not prime")
    else:
        answer, because = r"\text{yes}", f"No smaller prime divides {n}. Is it prime?"
        lines[-1] += ", prime"
    return Problem(f"is {n} prime", lines, rf"{because} \(", answer, IS_PRIME, {"n": str(n)})


def _smallest_divisor(n: int) -> tuple[int, list[str]]:
    """The smallest prime divisor of n below n, or 0; and the search by last digit, digit sum and division."""
    if n % 2 == 0:
        return 2, [f"ends in {n % 10}: by 2"]
    if n % 5 == 0:
        return 5, ["ends in 5: by 5"]
    digits = list(map(int, str(n)))
    lines = [f"ends in {n % 10}: not by 2 or 5"]
    by_three = "by 3" if n % 3 == 0 else "not by 3"
    lines.append("+".join(map(str, digits)) + f"={sum(digits)}: {by_three}")
    if n % 3 == 0:
        return 3, lines
    for prime in PRIMES[3:]:
        if prime * prime > n:
            return 0, [*lines, f"{prime}*{prime}={prime * prime} is more"]
        product = n // prime * prime
        if product == n:
            return prime, [*lines, f"{prime}*{n // prime}={n}: by {prime}"]
        lines.append(f"{prime}*{n // prime}={product}, left {n - product}")
    raise ValueError(f"{n} needs a prime beyond {PRIMES[-1]}")


def product_of_primes(n: int) -> tuple[list[str], list[int]]:
    """Lines `60/2=30` down to the last prime, and the primes in order; n's primes must all be in PRIMES."""
    lines: list[str] = []
    found: list[int] = []
    for prime in PRIMES:
        while n % prime == 0 and n > prime:
            lines.append(f"{n}/{prime}={n // prime}")
            found.append(prime)
            n //= prime
    lines.append(f"{n} is prime")
    return lines, [*found, n]


def _factorise(level: int, rng: Random) -> Problem:
    while True:  # about one draw in two has too large a prime, or is prime itself
        n = rng.randint(12, LARGEST_PRODUCT[level])
        rest = n
        for prime in PRIMES[:4]:
            while rest % prime == 0:
                rest //= prime
        if rest != n and rest <= PRIMES[-1]:
            break
    lines, primes = product_of_primes(n)
    powers = [(prime, primes.count(prime)) for prime in dict.fromkeys(primes)]
    lines.append("*".join(map(str, primes)))
    plain = "*".join(f"{prime}^{power}" if power > 1 else str(prime) for prime, power in powers)
    if plain != lines[-1]:
        lines.append(plain)
    answer = r" \times ".join(f"{prime}^{{{power}}}" if power > 1 else str(prime) for prime, power in powers)
    because = rf"Divide by the smallest prime that goes in, again and again: \({n} = "
    return Problem(f"primes of {n}", lines, because, answer, FACTORISE, {"n": str(n)})


def draw(level: int, rng: Random) -> Problem:
    """A number to test with each prime in turn, or to divide down to its primes."""
    return rng.choice((_is_prime, _factorise))(level, rng)


SKILL = Skill("primes", TEMPLATES, draw)
