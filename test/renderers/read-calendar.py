"""What other programs read in calendar files: `read-calendar.py READER FILE…`, one JSON array a file, of events and tasks
as [uid, start, end, summary, due]; start and end in seconds since 1970, due as a date. Readers: icalendar, libical, vobject."""

import calendar
import json
import sys


def seconds(moment):
    return calendar.timegm(moment.utctimetuple())


def with_icalendar(data):
    from icalendar import Calendar

    read = Calendar.from_ical(data)
    broken = [error for part in read.walk() for error in part.errors]
    if broken:
        raise ValueError(broken)
    found = []
    for part in read.walk():
        if part.name == 'VTODO':
            found.append([str(part['UID']), None, None, str(part['SUMMARY']), part['DUE'].dt.isoformat()])
        elif part.name == 'VEVENT':
            start = part['DTSTART'].dt
            if hasattr(start, 'hour'):
                end = part['DTEND'].dt
                found.append([str(part['UID']), seconds(start), seconds(end), str(part['SUMMARY']), None])
            else:
                found.append([str(part['UID']), None, None, str(part['SUMMARY']), start.isoformat()])
    return found


def with_libical(data):
    import gi

    gi.require_version('ICalGLib', '3.0')
    from gi.repository import ICalGLib

    read = ICalGLib.Component.new_from_string(data.decode())
    # Faults are counted both in the lines and, as in RFC 5546, in which properties stand together.
    if not read.is_valid() or read.count_errors() > 0:
        raise ValueError('libical counts %d errors' % read.count_errors())
    date = lambda time: '%04d-%02d-%02d' % (time.get_year(), time.get_month(), time.get_day())
    instant = lambda time: time.as_timet_with_zone(time.get_timezone())
    found = []
    for kind in (ICalGLib.ComponentKind.VEVENT_COMPONENT, ICalGLib.ComponentKind.VTODO_COMPONENT):
        part = read.get_first_component(kind)
        while part:
            name = [part.get_uid(), None, None, part.get_summary(), None]
            if kind == ICalGLib.ComponentKind.VTODO_COMPONENT:
                name[4] = date(part.get_due())
            elif part.get_dtstart().is_date():
                name[4] = date(part.get_dtstart())
            else:
                name[1:3] = [instant(part.get_dtstart()), instant(part.get_dtend())]
            found.append(name)
            part = read.get_next_component(kind)
    return found


def with_vobject(data):
    import vobject

    # It keeps the first definition of a zone that it sees for all files that follow.
    getattr(vobject.icalendar, '__tzidMap').clear()
    read = vobject.readOne(data.decode(), validate=True)
    found = []
    for part in read.contents.get('vevent', []) + read.contents.get('vtodo', []):
        start = part.due.value if part.name == 'VTODO' else part.dtstart.value
        if hasattr(start, 'hour'):
            found.append([part.uid.value, seconds(start), seconds(part.dtend.value), part.summary.value, None])
        else:
            found.append([part.uid.value, None, None, part.summary.value, start.isoformat()])
    return found


READERS = {'icalendar': with_icalendar, 'libical': with_libical, 'vobject': with_vobject}

reader = READERS[sys.argv[1]]
read_all = []
for path in sys.argv[2:]:
    with open(path, 'rb') as file:
        read_all.append(reader(file.read()))
print(json.dumps(read_all))
