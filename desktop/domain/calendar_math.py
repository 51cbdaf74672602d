"""Days and calendar dates for any year, in the proleptic Gregorian calendar.

The algorithms are those of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"
(public domain); year 0 is 1 BC, as in ISO 8601.
"""

_DAYS_PER_ERA = 146_097
_DAYS_TO_1970 = 719_468


def days_from_civil(year: int, month: int, day: int) -> int:
    """Return the days from 1970-01-01 to a date that exists."""
    shifted = year - (month <= 2)
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * _DAYS_PER_ERA + day_of_era - _DAYS_TO_1970


def civil_from_days(days: int) -> tuple[int, int, int]:
    """Return (year, month, day) of the day that many days after 1970-01-01."""
    era, day_of_era = divmod(days + _DAYS_TO_1970, _DAYS_PER_ERA)
    year_of_era = (
        day_of_era - day_of_era // 1_460 + day_of_era // 36_524 - day_of_era // 146_096
    ) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * shifted_month + 2) // 5 + 1
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
    return year_of_era + era * 400 + (month <= 2), month, day


def days_in_month(year: int, month: int) -> int:
    """Return how many days a month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in {4, 6, 9, 11} else 31
